import { describe, expect, test } from 'vitest'
import { conflictsOf, objectionToBarring, sharedDomains } from '#app/juries/conflict.ts'
import { InterestsForm } from '#app/juries/interest.form.ts'
import { endOf, isValid, plainName, stillCounts } from '#app/juries/interest.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
const juror = {
  ...{ personId: 'p', domain: 'chu-valmorin.example' },
  ...{ organisationIds: [], former: [], links: [], rivalIds: [], signedIds: [] },
}
const file = {
  organisationId: 'firm',
  ...{ personIds: ['q'], teamIds: [], domains: ['firm.example'], signedIds: [] },
}
const between = (
  own: Partial<Parameters<typeof conflictsOf>[0]>,
  theirs: Partial<Parameters<typeof conflictsOf>[1]> = {},
) => conflictsOf({ ...juror, ...own }, { ...file, ...theirs }, sharedDomains([]), NOW)

describe('What data shows to bind a juror to a file', () => {
  test('is nothing between strangers', () => {
    expect(between({})).toEqual([])
  })

  test('is working on it, being of the company, or having left it within five years', () => {
    expect(between({}, { teamIds: ['p'] })).toEqual(['works_on_the_file'])
    expect(between({ organisationIds: ['other', 'firm'] })).toEqual(['same_organisation'])
    const left = (day: string) => between({ former: [{ organisationId: 'firm', leftAt: new Date(day) }] })
    expect([left('2021-11-23'), left('2021-11-21')]).toEqual([['former_organisation'], []])
  })

  test('is a link declared with the company while it counts, or a competitor that a partner declared', () => {
    const linked = (endedYear: number | null) => between({ links: [{ organisationId: 'firm', endedYear }] })
    expect([linked(null), linked(2021), linked(2020)]).toEqual([['declared_link'], ['declared_link'], []])
    expect(between({ links: [{ organisationId: null, endedYear: null }] })).toEqual([])
    expect(between({ rivalIds: ['firm'] })).toEqual(['declared_competitor'])
  })

  test('is an address of the same house, unless anybody may have one there', () => {
    const domains = ['gmail.com', 'chu-valmorin.example']
    expect(between({}, { domains })).toEqual(['same_domain'])
    expect(between({ domain: 'gmail.com' }, { domains })).toEqual([])
    const users = ['a', 'b', 'c'].map((organisationId) => ({ domain: 'chu-valmorin.example', organisationId }))
    expect(sharedDomains(users).has('chu-valmorin.example')).toBe(true)
    expect(sharedDomains(users.slice(1)).has('chu-valmorin.example')).toBe(false)
  })

  test('is a need that both signed; the strongest link comes first', () => {
    expect(between({ signedIds: ['n'], organisationIds: ['firm'] }, { signedIds: ['n'] })).toEqual([
      'same_organisation',
      'signed_same_need',
    ])
  })
})

test('a file is closed by hand until the jury has decided', () => {
  expect([
    objectionToBarring({ stage: 'scoring' }),
    objectionToBarring({ stage: 'opened' }),
    objectionToBarring({ stage: 'decided' }),
  ]).toEqual([null, null, 'already_decided'])
})

describe('A declaration of interests', () => {
  test('holds for a year', () => {
    const endsAt = endOf(new Date('2025-11-22T10:00:00Z'))
    expect([isValid({ endsAt }, new Date(NOW.getTime() - 1)), isValid({ endsAt }, NOW), isValid(null, NOW)]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('counts what ended within five years', () => {
    expect([stillCounts(null, NOW), stillCounts(2021, NOW), stillCounts(2020, NOW)]).toEqual([true, true, false])
  })

  test('names organisations as people write them', () => {
    expect(['Kairnéa SAS', 'KAIRNEA', 'Kairnéa,  S.A.S'].map(plainName)).toEqual([
      'kairnea',
      'kairnea',
      'kairnea s a s',
    ])
  })

  test('is none, or some links, one a line; each slip is told beside its box', () => {
    const read = (typed: Record<string, string>) => {
      const { success, data, error } = InterestsForm.safeParse(typed)
      return success ? data : error.issues.map(({ path, message }) => `${path.join()} ${message}`)
    }
    expect(read({ has: 'none' })).toEqual([])
    expect(read({ has: 'some', 'name-1': ' Kairnéa ', 'nature-1': 'shares', 'ended-1': '2024' })).toEqual([
      { name: 'Kairnéa', nature: 'shares', endedYear: 2024 },
    ])
    expect(read({})).toEqual(['has interests_missing'])
    expect(read({ has: 'some' })).toEqual(['name-0 link_name_missing'])
    expect(read({ has: 'none', 'name-0': 'Kairnéa', 'nature-0': 'role' })).toEqual(['has links_though_none'])
    expect(read({ has: 'some', 'name-0': 'Kairnéa', 'ended-0': 'hier' })).toEqual([
      'nature-0 link_nature_missing',
      'ended-0 year_malformed',
    ])
  })
})
