import { describe, expect, test } from 'vitest'
import { backFrom, boardAsked, chosenIn } from '#app/needs/triage.form.ts'
import {
  ageOf,
  dueOf,
  objectionToClarifying,
  objectionToKeepingAsTold,
  objectionToReconsidering,
  objectionToWithdrawing,
  onceWithdrawn,
  openingOf,
  overdueBefore,
} from '#app/needs/triage.ts'
import { parisWall } from '#app/platform/paris.ts'

const posted = (submittedAt: string, clarifiedAt: string | null = null) => ({
  stage: 'submitted' as const,
  submittedAt: new Date(submittedAt),
  clarifiedAt: clarifiedAt === null ? null : new Date(clarifiedAt),
})

describe('How long a need waits', () => {
  test('it is due with the third working day, counted again from its author’s answer', () => {
    expect(dueOf(posted('2026-11-16T09:00:00Z'))?.toISOString()).toBe('2026-11-19T22:59:00.000Z')
    expect(dueOf(posted('2026-11-02T09:00:00Z', '2026-11-16T09:00:00Z'))?.toISOString()).toBe(
      '2026-11-19T22:59:00.000Z',
    )
  })
  test('one whose author is asked something is due by nobody here', () => {
    expect(dueOf({ ...posted('2026-11-16T09:00:00Z'), stage: 'to_clarify' })).toBe(null)
  })
  test('what is overdue on the board is what has passed its day, at every hour of a year', () => {
    for (let hour = 0; hour < 366 * 24; hour += 7) {
      const now = new Date(Date.UTC(2026, 0, 1, hour))
      const since = overdueBefore(now)
      const last = dueOf(posted(new Date(since.getTime() - 60_000).toISOString()))
      const first = dueOf(posted(since.toISOString()))
      expect([parisWall(since).slice(11), last && last < now, first && first >= now]).toEqual(['00:00', true, true])
    }
  })
  test('its age is counted in days of a calendar', () => {
    const now = new Date('2026-11-22T09:00:00Z')
    const ages = ['2026-11-22T08:00:00Z', '2026-11-21T22:30:00Z', '2026-11-21T23:30:00Z', '2026-10-22T09:00:00Z']
    expect(ages.map((at) => ageOf(posted(at), now))).toEqual([0, 1, 0, 31])
  })
})

describe('How a story begins', () => {
  test('it is told whole when it is short, on one line', () => {
    expect(openingOf(' Je suis rentrée.\n\nPersonne ne rappelle. ')).toBe('Je suis rentrée. Personne ne rappelle.')
  })
  test('it is cut between two words, or within one that has no end', () => {
    const cut = openingOf(`${'Les nuits sont longues, '.repeat(8)}fin.`)
    expect([cut.length <= 121, cut.endsWith('Les nuits sont longues…')]).toEqual([true, true])
    expect(openingOf('a'.repeat(200))).toBe(`${'a'.repeat(120)}…`)
    expect(openingOf(`${'a'.repeat(119)}😀${'a'.repeat(80)}`)).toBe(`${'a'.repeat(119)}…`)
  })
})

describe('An address typed wrong asks for nothing', () => {
  const board = (query: string) => boardAsked(`http://localhost/needs/triage?${query}`)
  const id = '01a19b7c-a680-708b-a5b7-a7e5bc01acef'

  test('a pile, a key or a filter that is none', () => {
    const nothing = { pile: 'submitted', whose: 'all' }
    const wrong = [
      'pile=draft',
      'whose=%00',
      'channel=fax',
      'after=12~------------------------------------',
      'warned=2',
    ]
    expect(wrong.map(board)).toEqual(wrong.map(() => nothing))
    expect(board(`pile=declined&after=12~${id}`)).toEqual({ pile: 'declined', whose: 'all', after: `12~${id}` })
  })
  test('needs that are none, or twice the same', () => {
    const url = `http://localhost/x?need=${id}&need=${id}&need=------------------------------------&need=1`
    expect(chosenIn(url)).toEqual([id])
  })
  test('a way back that leads elsewhere', () => {
    const back = (to: string) => backFrom(`http://localhost/x?back=${encodeURIComponent(to)}`, '/needs')
    expect(back('/needs/triage?pile=to_clarify&whose=mine&evil=1')).toBe(
      '/needs/triage?pile=to_clarify&whose=mine#board',
    )
    expect(['//evil.example', '/needs/triage/../x', 'https://evil.example/needs/triage'].map(back)).toEqual([
      '/needs',
      '/needs',
      '/needs',
    ])
  })
})

describe('What may be decided', () => {
  test('a question is asked once, of what is not read and not erased', () => {
    const now = new Date('2026-11-22T09:00:00Z')
    expect(objectionToClarifying({ stage: 'submitted', erasedAt: null })).toBe(null)
    expect(objectionToClarifying({ stage: 'to_clarify', erasedAt: null })).toBe('already_asked')
    expect(objectionToClarifying({ stage: 'qualified', erasedAt: null })).toBe('need_already_read')
    expect(objectionToClarifying({ stage: 'submitted', erasedAt: now })).toBe('already_erased')
  })
  test('only a no is taken back', () => {
    const stages = ['declined', 'redirected', 'submitted', 'qualified', 'withdrawn'] as const
    expect(stages.map((stage) => objectionToReconsidering({ stage, erasedAt: null }))).toEqual([
      null,
      null,
      ...Array(3).fill('not_turned_down'),
    ])
  })
  test('needs are kept among many in their authors’ words only with leave, in French, with nothing to check', () => {
    const told = {
      stage: 'submitted' as const,
      title: 't',
      story: 's',
      language: 'fr',
      wordsPublic: true,
      warnings: [],
    }
    expect([
      objectionToKeepingAsTold(told),
      objectionToKeepingAsTold({ ...told, wordsPublic: false }),
      objectionToKeepingAsTold({ ...told, warnings: ['phone_in_text'] }),
      objectionToKeepingAsTold({ ...told, language: 'en' }),
      objectionToKeepingAsTold({ ...told, stage: 'to_clarify' }),
      objectionToKeepingAsTold({ ...told, stage: 'declined' }),
    ]).toEqual([null, 'words_not_public', 'something_noticed', 'not_in_french', 'already_asked', 'need_already_read'])
  })
  test('a need that others build on keeps its place when it is withdrawn, and loses its author’s words', () => {
    const told = { stage: 'qualified' as const, wordsPublic: true, placePublic: false, erasedAt: null }
    expect([
      onceWithdrawn('submitted', false),
      onceWithdrawn('qualified', true),
      onceWithdrawn('in_call', false),
    ]).toEqual(['withdrawn', 'silent', 'silent'])
    expect([
      objectionToWithdrawing(told),
      objectionToWithdrawing({ ...told, stage: 'in_call' }),
      objectionToWithdrawing({ ...told, stage: 'in_call', wordsPublic: false }),
      objectionToWithdrawing({ ...told, wordsPublic: false }, true),
      objectionToWithdrawing({ ...told, stage: 'withdrawn' }),
    ]).toEqual([null, null, 'nothing_to_withdraw', 'nothing_to_withdraw', 'already_withdrawn'])
  })
})
