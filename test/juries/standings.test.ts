import { describe, expect, test } from 'vitest'
import { type Criterion, rankFiles } from '#app/juries/ranking.ts'
import { adjustedTotals, type FileReadBy, placesPaid, standingsOf } from '#app/juries/standings.ts'

const GRID: Criterion[] = [
  { id: 'need', weight: 60, threshold: 0 },
  { id: 'ward', weight: 40, threshold: 0 },
]
const file = (applicationId: string, readings: Record<string, [number, number]>): FileReadBy => ({
  applicationId,
  readings: Object.entries(readings).map(([jurorId, [need, ward]]) => ({ jurorId, points: { need, ward } })),
})
/** A severe juror reads every other file with two colleagues who agree, over and over. */
const FILES = Array.from({ length: 24 }, (_, n) => {
  const points = 2 + (n % 3)
  const [first, second, severe] = [`anne${n % 4}`, `bruno${n % 4}`, n % 2 === 0 ? 'sévère' : `chloe${n % 4}`]
  const given = n % 2 === 0 ? points - 2 : points
  return file(`f${n}`, { [first]: [points, points], [second]: [points, points], [severe]: [given, given] })
})
const rawRanked = rankFiles(
  GRID,
  FILES.map(({ applicationId, readings }) => ({ applicationId, readings: readings.map(({ points }) => points) })),
)

describe('Both columns of a ranking', () => {
  test('show the plain mean and the calibrated total, each with where it lies and how often it would be kept', () => {
    const { files, alpha } = standingsOf(GRID, FILES, rawRanked, 8)
    expect(files.get('f5')?.raw.total).toBe(80)
    const { raw, adjusted } = files.get('f2') ?? files.get('f0') ?? { raw: null, adjusted: null }
    expect(raw?.total).toBe(66.67)
    expect(adjusted?.total ?? 0).toBeGreaterThan(70)
    for (const column of [raw, adjusted]) {
      expect(column?.low ?? 0).toBeLessThan(column?.total ?? 0)
      expect(column?.high ?? 0).toBeGreaterThan(column?.total ?? 0)
      expect(column?.high ?? 200).toBeLessThanOrEqual(100)
    }
    expect(alpha ?? 1).toBeLessThan(0.8)
  })

  test('rank by the calibrated total when that is what counts: what severity took is given back', () => {
    const read = FILES.map(({ applicationId, readings }) => ({
      applicationId,
      readings: readings.map(({ points }) => points),
    }))
    const gapIn = (ranked: typeof rawRanked) => {
      const counted = (id: string) => ranked.find(({ applicationId }) => applicationId === id)?.counted ?? 0
      return counted('f5') - counted('f2')
    }
    const adjusted = rankFiles(GRID, read, adjustedTotals(GRID, FILES))
    expect(gapIn(rawRanked)).toBeCloseTo(13.33)
    expect(gapIn(adjusted)).toBeLessThan(9)
    expect(adjusted.find(({ applicationId }) => applicationId === 'f2')?.total).toBe(66.67)
  })

  test('stay within the scale, however kind the correction', () => {
    const top = [...FILES, ...['x', 'y', 'z'].map((id) => file(id, { sévère: [5, 5], anne1: [5, 5] }))]
    const totals = [...adjustedTotals(GRID, top).values()]
    expect(Math.max(...totals)).toBeLessThanOrEqual(100)
    expect(Math.min(...totals)).toBeGreaterThanOrEqual(0)
  })

  test('say nothing of a file that nobody has read', () => {
    const { files, alpha } = standingsOf(
      GRID,
      [file('a', {})],
      rankFiles(GRID, [{ applicationId: 'a', readings: [] }]),
      1,
    )
    expect([[...files], alpha]).toEqual([[], null])
  })
})

test('The envelope pays the first files in full until one no longer fits; one is kept at least', () => {
  const asked = new Map(rawRanked.map((ranked) => [ranked.applicationId, 5_000_000]))
  expect(placesPaid(rawRanked, asked, 20_000_000)).toBe(4)
  expect(placesPaid(rawRanked, asked, 1)).toBe(1)
  expect(placesPaid(rawRanked, asked, 900_000_000)).toBe(24)
})
