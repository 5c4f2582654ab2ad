import { now } from './clock.ts'
import { inTransaction } from './db.ts'
import { parisYear } from './paris.ts'

/** The next number of a series, as people quote it: B-2026-0042. Gaps are allowed, repeats are not. */
export async function nextNumber(series: string) {
  const year = parisYear(now())
  const [row] = await inTransaction(
    (tx) => tx.$queryRaw<{ last: number }[]>`
      INSERT INTO numbering (series, year, last) VALUES (${series}, ${year}, 1)
      ON CONFLICT (series, year) DO UPDATE SET last = numbering.last + 1 RETURNING last`,
  )
  return `${series}-${year}-${String(row?.last ?? 1).padStart(4, '0')}`
}
