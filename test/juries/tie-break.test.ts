import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Criterion, type Points, type Ranked, rankFiles } from '#app/juries/ranking.ts'
import { areInOrder, openTies, settledTies, type TieChoice } from '#app/juries/tie-break.ts'

const CRITERIA: Criterion[] = [
  { id: 'need', weight: 40, threshold: 0 },
  { id: 'ward', weight: 40, threshold: 0 },
  { id: 'team', weight: 20, threshold: 0 },
]
const read = (applicationId: string, ...readings: [number, number, number][]) => ({
  applicationId,
  readings: readings.map(([need, ward, team]): Points => ({ need, ward, team })),
})
const WHY = 'Le premier peut commencer plus tôt.'
const placed = (ranked: Ranked[]) =>
  ranked.map(({ applicationId, rank, tied, placedBy }) => [
    applicationId,
    rank,
    tied,
    placedBy?.kind === 'criterion' ? placedBy.criterionId : (placedBy?.choice.reason ?? null),
  ])

test('Of two files of equal total, the better one on the heaviest criterion comes first, and it is said', () => {
  expect(placed(rankFiles(CRITERIA, [read('a', [3, 5, 4]), read('b', [5, 3, 4]), read('c', [1, 1, 1])]))).toEqual([
    ['b', 1, false, 'need'],
    ['a', 2, false, 'need'],
    ['c', 3, false, null],
  ])
})

test('The order stated with the rules comes before the weights', () => {
  const stated = CRITERIA.map((criterion) => (criterion.id === 'ward' ? { ...criterion, tieRank: 1 } : criterion))
  expect(placed(rankFiles(stated, [read('a', [3, 5, 4]), read('b', [5, 3, 4])]))).toEqual([
    ['a', 1, false, 'ward'],
    ['b', 2, false, 'ward'],
  ])
})

test('Thirds are compared as the points they come from: nothing is told apart by rounding', () => {
  const thirds = read('a', [4, 4, 4], [3, 3, 3], [3, 3, 3])
  const sixths = read('b', ...thirds.readings.concat(thirds.readings).map((): [number, number, number] => [0, 0, 0]))
  const same = { ...sixths, readings: [...thirds.readings, ...thirds.readings] }
  expect(placed(rankFiles(CRITERIA, [thirds, same]))).toEqual([
    ['a', 1, true, null],
    ['b', 1, true, null],
  ])
})

test('Calibrated totals that come out equal are told apart by the plain means of the criteria', () => {
  const files = [read('a', [2, 2, 2]), read('b', [4, 1, 2])]
  const calibrated = new Map([
    ['a', 50.001],
    ['b', 50.004],
  ])
  expect(placed(rankFiles(CRITERIA, files, calibrated))).toEqual([
    ['b', 1, false, 'need'],
    ['a', 2, false, 'need'],
  ])
})

test('A file below a threshold is never placed before one that meets them, however the tie is settled', () => {
  const strict = CRITERIA.map((criterion) => (criterion.id === 'team' ? { ...criterion, threshold: 4 } : criterion))
  const files = [read('below', [5, 3, 3]), read('meets', [3, 4, 5])]
  const choice = { order: ['below', 'meets'], reason: WHY }
  expect(rankFiles(strict, files, undefined, [choice]).map(({ applicationId }) => applicationId)).toEqual([
    'meets',
    'below',
  ])
})

const three = [read('a', [3, 3, 3]), read('b', [3, 3, 3]), read('c', [3, 3, 3]), read('d', [1, 1, 1])]

test('What the criteria leave equal is placed by the latest choice, and may be settled anew', () => {
  const first: TieChoice = { order: ['c', 'a', 'b'], reason: WHY }
  const then: TieChoice = { order: ['b', 'c', 'a'], reason: 'Le second finance sa part.' }
  expect(openTies(rankFiles(CRITERIA, three)).map((tie) => tie.length)).toEqual([3])
  const ranked = rankFiles(CRITERIA, three, undefined, [first, then])
  expect(placed(ranked)).toEqual([
    ['b', 1, false, then.reason],
    ['c', 2, false, then.reason],
    ['a', 3, false, then.reason],
    ['d', 4, false, null],
  ])
  expect(openTies(ranked)).toEqual([])
  expect(settledTies(ranked).map((tie) => tie.map(({ applicationId }) => applicationId))).toEqual([['b', 'c', 'a']])
})

test('A choice between other files than those of the tie says nothing', () => {
  const choices = [
    { order: ['a', 'b'], reason: WHY },
    { order: ['a', 'b', 'c', 'd'], reason: WHY },
  ]
  expect(rankFiles(CRITERIA, three, undefined, choices).map(({ rank }) => rank)).toEqual([1, 1, 1, 4])
})

const someFiles = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })), {
    minLength: 2,
    maxLength: 9,
  })
  .map((all) => all.map((points, n) => read(`f${n}`, points)))

test('Once every tie is settled no place is shared, nobody moves but within their tie, and the choice is kept', () => {
  fc.assert(
    fc.property(someFiles, fc.boolean(), (files, turned) => {
      const before = rankFiles(CRITERIA, files)
      const choices = openTies(before).map((tie) => {
        const order = tie.map(({ applicationId }) => applicationId)
        return { order: turned ? order.toReversed() : order, reason: WHY }
      })
      const after = rankFiles(CRITERIA, files, undefined, choices)
      expect(after.map(({ rank }) => rank)).toEqual(files.map((_, n) => n + 1))
      const rankOf = new Map(before.map((file) => [file.applicationId, file]))
      for (const file of after) {
        const held = rankOf.get(file.applicationId)
        const group = before.filter(({ rank }) => rank === held?.rank).length
        const first = held?.rank ?? 0
        expect((file.rank ?? 0) >= first && (file.rank ?? 0) < first + group).toBe(true)
      }
      expect(settledTies(after).map((tie) => tie.map(({ applicationId }) => applicationId))).toEqual(
        choices.map(({ order }) => order),
      )
    }),
  )
})

test('Places in order are 1, 2, 3, each once', () => {
  expect(
    [
      [2, 1, 3],
      [1, 1, 3],
      [1, 2, 4],
      [Number.NaN, 1],
      [0, 1],
    ].map(areInOrder),
  ).toEqual([true, false, false, false, false])
})
