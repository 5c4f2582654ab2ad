import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tieOrder } from '#app/calls/tie-order.ts'
import {
  type Criterion,
  type FileRead,
  type Points,
  type Ranked,
  rankFiles,
  SPREAD_ALERT,
} from '#app/juries/ranking.ts'

const CRITERIA: Criterion[] = [
  { id: 'need', weight: 50, threshold: 3 },
  { id: 'ward', weight: 30, threshold: 0 },
  { id: 'team', weight: 20, threshold: 0 },
]
const points = (need: number, ward: number, team: number): Points => ({ need, ward, team })

/** Weights that sum to 100, with thresholds. */
const aGrid = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 12 }), threshold: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((cut) => {
    const last = 100 - cut.reduce((sum, { weight }) => sum + weight, 0)
    return [...cut, { weight: last, threshold: 0 }].map((criterion, i) => ({ ...criterion, id: `c${i}` }))
  })

const aReading = (grid: Criterion[]): fc.Arbitrary<Points> =>
  fc.record(Object.fromEntries(grid.map(({ id }) => [id, fc.integer({ min: 0, max: 5 })])))

const someFiles = aGrid.chain((grid) =>
  fc.record({
    grid: fc.constant(grid),
    files: fc
      .array(fc.array(aReading(grid), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
      .map((all) => all.map((readings, i): FileRead => ({ applicationId: `f${i}`, readings }))),
  }),
)

test('The total on 100 weighs each criterion, and says the mean and threshold of each', () => {
  const [file] = rankFiles(CRITERIA, [{ applicationId: 'a', readings: [points(4, 3, 5), points(3, 4, 5)] }])
  expect(file).toEqual({
    applicationId: 'a',
    rank: 1,
    tied: false,
    placedBy: null,
    total: 76,
    counted: 76,
    criteria: [
      { criterionId: 'need', mean: 3.5, met: true },
      { criterionId: 'ward', mean: 3.5, met: true },
      { criterionId: 'team', mean: 5, met: true },
    ],
    meetsThresholds: true,
    readings: 2,
    spread: { widest: 4, deviation: 2 },
    alert: false,
  })
})

test('A file below a threshold comes after every file that meets them, however high its total', () => {
  const below = { applicationId: 'below', readings: [points(2, 5, 5)] }
  const meets = { applicationId: 'meets', readings: [points(3, 1, 1)] }
  const placed = rankFiles(CRITERIA, [below, meets]).map(({ applicationId, rank, total }) => [
    applicationId,
    rank,
    total,
  ])
  expect(placed).toEqual([
    ['meets', 1, 40],
    ['below', 2, 70],
  ])
})

test('Equal files share their place and the next one counts them both', () => {
  const same = [points(4, 4, 4)]
  const ranks = rankFiles(CRITERIA, [
    { applicationId: 'a', readings: same },
    { applicationId: 'b', readings: [...same, ...same] },
    { applicationId: 'c', readings: [points(3, 3, 3)] },
  ]).map(({ applicationId, rank, tied }) => [applicationId, rank, tied])
  expect(ranks).toEqual([
    ['a', 1, true],
    ['b', 1, true],
    ['c', 3, false],
  ])
})

test('A file that nobody has read comes last, without place, total or spread', () => {
  const [, unread] = rankFiles(CRITERIA, [
    { applicationId: 'unread', readings: [] },
    { applicationId: 'read', readings: [points(0, 0, 0)] },
  ])
  expect(unread).toMatchObject({
    applicationId: 'unread',
    rank: null,
    total: null,
    spread: null,
    alert: false,
    meetsThresholds: false,
  })
})

test('Two jurors a step and a half apart raise the alert; a little less does not', () => {
  const alert = (kind: Points, hard: Points) =>
    rankFiles(CRITERIA, [{ applicationId: 'a', readings: [kind, hard] }])[0]?.alert
  expect(SPREAD_ALERT).toBe(30)
  expect(alert(points(5, 4, 4), points(4, 2, 2))).toBe(true)
  expect(alert(points(5, 4, 4), points(4, 2, 3))).toBe(false)
})

test('Whatever the scores, totals stay between 0 and 100 and spread between 0 and 100', () => {
  fc.assert(
    fc.property(someFiles, ({ grid, files }) => {
      for (const { total, spread, readings } of rankFiles(grid, files)) {
        expect(total === null).toBe(readings === 0)
        expect((total ?? 0) >= 0 && (total ?? 0) <= 100).toBe(true)
        expect(spread === null || (spread.widest >= 0 && spread.widest <= 100)).toBe(true)
        expect(spread === null || spread.deviation <= spread.widest / 2 + 0.01).toBe(true)
      }
    }),
  )
})

test('A file on which every juror gives the same points everywhere gets twenty times these points', () => {
  fc.assert(
    fc.property(aGrid, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 }), (grid, given, jurors) => {
      const reading = Object.fromEntries(grid.map(({ id }) => [id, given]))
      const [file] = rankFiles(grid, [{ applicationId: 'a', readings: Array(jurors).fill(reading) }])
      expect(file?.total).toBe(20 * given)
      expect(file?.spread?.widest ?? 0).toBe(0)
    }),
  )
})

test('The order of jurors and of files changes nothing', () => {
  const placesOf = (grid: Criterion[], files: FileRead[]) =>
    new Map(rankFiles(grid, files).map((file) => [file.applicationId, { ...file, spread: null }]))
  fc.assert(
    fc.property(someFiles, ({ grid, files }) => {
      const turned = files.map((file) => ({ ...file, readings: file.readings.toReversed() })).toReversed()
      const places = placesOf(grid, turned)
      for (const [id, place] of placesOf(grid, files)) expect(places.get(id)).toEqual(place)
    }),
  )
})

test('A place is one more than the number of files strictly better, by thresholds, total, then the order of criteria', () => {
  fc.assert(
    fc.property(someFiles, ({ grid, files }) => {
      const order = tieOrder(grid).map(({ id }) => id)
      const keyOf = (file: Ranked) => [
        file.meetsThresholds ? 1 : 0,
        file.total ?? 0,
        ...order.map((id) => Math.round(1e9 * (file.criteria.find((one) => one.criterionId === id)?.mean ?? 0))),
      ]
      const isBefore = (one: Ranked, other: Ranked) => {
        const [a, b] = [keyOf(one), keyOf(other)]
        const at = a.findIndex((figure, n) => figure !== b[n])
        return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
      }
      const ranked = rankFiles(grid, files).filter((file) => file.rank !== null)
      for (const file of ranked) {
        expect(file.rank).toBe(ranked.filter((other) => isBefore(other, file)).length + 1)
        expect(file.tied).toBe(ranked.filter((other) => other.rank === file.rank).length > 1)
      }
    }),
  )
})

test('One more point never costs a file its place', () => {
  fc.assert(
    fc.property(someFiles, fc.nat(), fc.nat(), ({ grid, files }, whichFile, whichCriterion) => {
      const read = files.filter((file) => file.readings.length > 0)
      const file = read[whichFile % Math.max(read.length, 1)]
      const criterion = grid[whichCriterion % grid.length]
      if (!file || !criterion) return
      const [first = {}, ...rest] = file.readings
      const better = { ...first, [criterion.id]: Math.min(5, (first[criterion.id] ?? 0) + 1) }
      const raised = files.map((each) => (each === file ? { ...file, readings: [better, ...rest] } : each))
      const rankIn = (all: FileRead[]) =>
        rankFiles(grid, all).find((each) => each.applicationId === file.applicationId)?.rank ?? 0
      expect(rankIn(raised)).toBeLessThanOrEqual(rankIn(files))
    }),
  )
})
