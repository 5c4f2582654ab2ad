import fc from 'fast-check'
import { expect, test } from 'vitest'
import { againstRanking, objectionToVerdicts, unsettledIn, type Verdict } from '#app/juries/decision.ts'
import { rankFiles } from '#app/juries/ranking.ts'

const REASONS = 'Le projet répond au besoin et le service est prêt.'
const CRITERIA = [{ id: 'c', weight: 100, threshold: 2 }]
const ranked = rankFiles(
  CRITERIA,
  [5, 4, 3, 1].map((points, i) => ({ applicationId: `f${i + 1}`, readings: [{ c: points }] })),
)
const select = (applicationId: string): Verdict => ({ applicationId, outcome: 'selected', reasons: REASONS })
const refuse = (applicationId: string): Verdict => ({ applicationId, outcome: 'refused', reasons: REASONS })
const keep = (applicationId: string, reserveRank: number | null): Verdict => {
  return { applicationId, outcome: 'reserve', reserveRank, reasons: REASONS }
}

test('A decision names every file once, with reasons', () => {
  expect(objectionToVerdicts(ranked, [select('f1'), keep('f2', 1), keep('f3', 2), refuse('f4')])).toBe(null)
})

test.each([
  ['a file is left out', [select('f1'), refuse('f2'), refuse('f3')], 'not_all_decided'],
  ['a file is named twice', [select('f1'), refuse('f1'), refuse('f2'), refuse('f3')], 'not_all_decided'],
  ['a file of another call is named', [select('f1'), refuse('f2'), refuse('f3'), refuse('f9')], 'not_all_decided'],
  [
    'reasons are a word',
    [select('f1'), refuse('f2'), refuse('f3'), { ...refuse('f4'), reasons: 'Non.' }],
    'reasons_too_short',
  ],
  ['a reserve has no place', [select('f1'), keep('f2', null), refuse('f3'), refuse('f4')], 'reserve_not_in_order'],
  ['the reserve skips a place', [select('f1'), keep('f2', 1), keep('f3', 3), refuse('f4')], 'reserve_not_in_order'],
  [
    'two files share a reserve place',
    [select('f1'), keep('f2', 1), keep('f3', 1), refuse('f4')],
    'reserve_not_in_order',
  ],
  [
    'a refused file has a place',
    [select('f1'), { ...refuse('f2'), reserveRank: 1 }, refuse('f3'), refuse('f4')],
    'reserve_not_in_order',
  ],
  [
    'a file is passed over without a word',
    [keep('f1', 1), select('f2'), refuse('f3'), refuse('f4')],
    'against_without_reason',
  ],
])('Nothing is decided when %s', (_why, verdicts, objection) => {
  expect(objectionToVerdicts(ranked, verdicts)).toBe(objection)
})

test('Nothing is decided while a file has not been read', () => {
  const unread = rankFiles(CRITERIA, [{ applicationId: 'f1', readings: [] }])
  expect(objectionToVerdicts(unread, [refuse('f1')])).toBe('file_not_read')
})

test('Following the ranking goes against nothing', () => {
  const verdicts = [select('f1'), keep('f2', 1), keep('f3', 2), refuse('f4')]
  expect([...againstRanking(ranked, verdicts)]).toEqual([])
})

test('Selecting below a threshold and passing a better file over are both said', () => {
  const verdicts = [refuse('f1'), select('f2'), refuse('f3'), select('f4')]
  expect([...againstRanking(ranked, verdicts)]).toEqual([
    ['f1', 'passed_over'],
    ['f3', 'passed_over'],
    ['f4', 'below_threshold'],
  ])
})

test('A reserve list in another order than the ranking is said', () => {
  expect([...againstRanking(ranked, [select('f1'), keep('f2', 2), keep('f3', 1), refuse('f4')])]).toEqual([
    ['f2', 'passed_over'],
  ])
})

test('Equal files may be treated differently without going against the ranking', () => {
  const tied = rankFiles(
    CRITERIA,
    ['a', 'b'].map((applicationId) => ({ applicationId, readings: [{ c: 4 }] })),
  )
  expect([...againstRanking(tied, [refuse('a'), select('b')])]).toEqual([])
})

test('Whatever the scores, taking the first files in order and refusing the rest passes nobody over', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(scores, fc.nat(9), (given, cut) => {
      const order = rankFiles(
        CRITERIA,
        given.map((points, i) => ({ applicationId: `f${i}`, readings: [{ c: points }] })),
      )
      const verdicts = order.map((file, place) =>
        (place < cut && file.meetsThresholds ? select : refuse)(file.applicationId),
      )
      expect(againstRanking(order, verdicts).size).toBe(0)
    }),
  )
})

const pair = rankFiles(
  CRITERIA,
  ['a', 'b'].map((applicationId) => ({ applicationId, readings: [{ c: 4 }] })),
)

test.each([
  ['one is selected and the other not', [select('a'), refuse('b')]],
  ['both are in reserve, one before the other', [keep('a', 1), keep('b', 2)]],
])('Equal files are to be settled first when %s', (_why, verdicts) => {
  expect(objectionToVerdicts(pair, verdicts)).toBe('tie_unsettled')
  expect(unsettledIn(pair, verdicts)).toEqual(['a', 'b'])
})

test('Equal files that are treated alike need not be settled', () => {
  expect(objectionToVerdicts(pair, [select('a'), select('b')])).toBe(null)
  expect(objectionToVerdicts(pair, [refuse('a'), refuse('b')])).toBe(null)
})
