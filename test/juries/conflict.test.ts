import { describe, expect, test } from 'vitest'
import { conflictsOf, objectionToBarring, sharedDomains } from '#app/juries/conflict.ts'
import { InterestsForm } from '#app/juries/interest.form.ts'
import { endOf, isValid, type Nature, stillCounts } from '#app/juries/interest.ts'
import type { BondKind } from '#app/people/bond.ts'
import { plainName } from '#app/people/organisation.ts'

const NOW = new Date('2026-11-22T10:00:00Z')
type Former = { organisationId: string; leftAt: Date }
const juror = {
  ...{ personId: 'p', domain: 'chu-valmorin.example' },
  ...{ organisationIds: [], former: [], links: [], rivalIds: [], signedIds: [] },
}
const file = {
  organisationId: 'firm',
  ...{ personIds: ['q'], teamIds: [], domains: ['firm.example'], signedIds: [], bonds: [] },
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
    const linked = (endedYear: number | null) =>
      between({ links: [{ organisationId: 'firm', nature: 'paid_work', endedYear }] })
    expect([linked(null), linked(2021), linked(2020)]).toEqual([['declared_link'], ['declared_link'], []])
    expect(between({ links: [{ organisationId: null, nature: 'role', endedYear: null }] })).toEqual([])
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

  test('is a share, money or a trial between their organisations, from either side, for five years after its end', () => {
    const since = new Date('2019-01-01')
    const between = (kind: BondKind, until: string | null, [fromId, toId]: [string, string], former: Former[] = []) => {
      const bonds = [{ kind, fromId, toId, since, until: until ? new Date(until) : null }]
      const organisationIds = former.length > 0 ? [] : ['other']
      return conflictsOf({ ...juror, organisationIds, former }, { ...file, bonds }, sharedDomains([]), NOW)
    }
    expect([
      between('shares', null, ['other', 'firm']),
      between('shares', null, ['firm', 'other']),
      between('funded', '2021-11-21T23:00:00Z', ['other', 'firm']),
      between('funded', '2021-11-21T22:59:59Z', ['other', 'firm']),
      between('hosted', '2021-11-21T23:00:00Z', ['other', 'firm']),
      between('hosted', '2021-11-21T22:59:59Z', ['other', 'firm']),
      between('hosted', null, ['third', 'firm']),
    ]).toEqual([['shareholder'], ['shareholder'], ['funder'], [], ['shared_pilot'], [], []])
    const left = (day: string) => [{ organisationId: 'other', leftAt: new Date(day) }]
    expect([
      between('shares', null, ['other', 'firm'], left('2021-11-21T23:00:00Z')),
      between('shares', null, ['other', 'firm'], left('2021-11-21T22:59:59Z')),
      between('shares', '2021-11-21T22:59:59Z', ['other', 'firm'], left('2024-01-01')),
    ]).toEqual([['shareholder'], [], []])
  })

  test('is no bond that began after they had left; a post that they declared says where they are', () => {
    const bonds = [
      { kind: 'hosted' as const, fromId: 'other', toId: 'firm', since: new Date('2024-05-01'), until: null },
    ]
    const left = (day: string) => between({ former: [{ organisationId: 'other', leftAt: new Date(day) }] }, { bonds })
    expect([left('2024-04-30'), left('2024-05-01')]).toEqual([[], ['shared_pilot']])
    const post = (nature: Nature, endedYear: number | null) =>
      between({ links: [{ organisationId: 'other', nature, endedYear }] }, { bonds })
    expect([
      post('employment', null),
      post('role', 2024),
      post('employment', 2023),
      post('paid_work', null),
      post('family', null),
    ]).toEqual([['shared_pilot'], ['shared_pilot'], [], [], []])
  })

  test('is told by its strongest: a share before money, money before a trial, each before an address', () => {
    const kinds = ['hosted', 'funded', 'shares'] as const
    const bonds = kinds.map((kind) => ({ kind, fromId: 'other', toId: 'firm', since: NOW, until: null }))
    expect(between({ organisationIds: ['other'], rivalIds: ['firm'] }, { bonds, domains: [juror.domain] })).toEqual([
      'shareholder',
      'declared_competitor',
      'funder',
      'shared_pilot',
      'same_domain',
    ])
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
