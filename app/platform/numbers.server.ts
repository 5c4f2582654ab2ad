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
