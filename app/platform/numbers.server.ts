import { randomInt } from 'node:crypto'
import { now } from './clock.ts'
import { apart, inTransaction } from './db.ts'
import { parisYear } from './paris.ts'

/** The next number of a series, as people quote it: B-2026-0042. Gaps are allowed, repeats are not. */
export async function nextNumber(series: string) {
  const [number = ''] = await takeNumbers(series, 1)
  return number
}

/** So many numbers of a series, taken before the long work that needs them, so that nobody else waits for theirs until it ends. */
export function nextNumbers(series: string, count: number) {
  return count === 0 ? Promise.resolve([]) : apart(() => takeNumbers(series, count))
}

async function takeNumbers(series: string, count: number) {
  const year = parisYear(now())
  const [row] = await inTransaction(
    (tx) => tx.$queryRaw<{ last: number }[]>`
      INSERT INTO numbering (series, year, last) VALUES (${series}, ${year}, ${count})
      ON CONFLICT (series, year) DO UPDATE SET last = numbering.last + ${count} RETURNING last`,
  )
  const first = (row?.last ?? count) - count + 1
  return Array.from({ length: count }, (_, place) => `${series}-${year}-${String(first + place).padStart(4, '0')}`)
}

/** Four figures, as in the other series. */
const FEW = 9_999
/** So many numbers in a row already given: most are, so that one more figure is drawn. */
const MISSES = 8

/**
 * A number of a series drawn by lot: it tells nobody how many were given before theirs, and nobody waits for anybody to get one.
 * Never one that was given; of two that draw the same at once, the second draws again.
 */
export function drawnNumber(series: string) {
  const year = parisYear(now())
  return inTransaction(async (tx) => {
    for (let misses = 0, most = FEW; ; misses += 1) {
      if (misses > 0 && misses % MISSES === 0) most = most * 10 + 9
      const number = randomInt(1, most + 1)
      const { count } = await tx.drawnNumber.createMany({ data: [{ series, year, number }], skipDuplicates: true })
      if (count === 1) return `${series}-${year}-${String(number).padStart(4, '0')}`
    }
  })
}
