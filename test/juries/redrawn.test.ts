import { expect, test } from 'vitest'
import { calibrate, type Reading } from '#app/juries/calibration.ts'
import { sharesKept } from '#app/juries/redrawn.ts'

/** Three jurors read five files, told by their totals. */
function panelOf(totals: number[][]) {
  return calibrate(
    totals.flatMap((file, at) =>
      file.map((total, juror): Reading => ({ fileId: `f${at}`, jurorId: `j${juror}`, total })),
    ),
  )
}
const APART = panelOf([
  [90, 92, 94],
  [60, 62, 58],
  [59, 61, 60],
  [20, 22, 18],
])
const ALL = new Set(['f0', 'f1', 'f2', 'f3'])

test('A file far ahead is kept by nearly every jury, one far behind by nearly none, two equals by about half', () => {
  for (const column of ['raw', 'adjusted'] as const) {
    const shares = sharesKept(APART, column, { places: 2, first: ALL })
    expect([...shares.keys()]).toEqual(['f0', 'f1', 'f2', 'f3'])
    expect(shares.get('f0') ?? 0).toBeGreaterThan(0.95)
    expect(shares.get('f3') ?? 1).toBeLessThan(0.05)
    expect(shares.get('f1') ?? 0).toBeGreaterThan(0.3)
    expect(shares.get('f1') ?? 1).toBeLessThan(0.7)
  }
})

test('Each redrawn jury keeps as many files as there are places', () => {
  const shares = sharesKept(APART, 'adjusted', { places: 3, first: ALL })
  expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(3, 9)
  expect([...sharesKept(APART, 'raw', { places: 9, first: ALL }).values()]).toEqual([1, 1, 1, 1])
})

test('A file that meets every threshold passes before all that do not, in every jury', () => {
  const shares = sharesKept(APART, 'raw', { places: 1, first: new Set(['f3']) })
  expect(shares.get('f3')).toBe(1)
})

test('The same panel gives the same shares each time', () => {
  const asked = { places: 2, first: ALL }
  expect(sharesKept(APART, 'raw', asked)).toEqual(sharesKept(APART, 'raw', asked))
})
