import { Prisma } from '#prisma/client/client.ts'
import { now } from './clock.ts'

/**
 * Who may read is data: a row names its readers, those barred, and the instant from which it is readable.
 * One rule (some reader, no bar, time passed; a bar wins) in the four shapes that pages, queries and engines need.
 */
export interface Readable {
  readers: string[]
  barred: string[]
  readableFrom: Date | null
}
interface Reader {
  tokens: string[]
}

export function mayRead(viewer: Reader, row: Readable) {
  const holds = (list: string[]) => list.some((token) => viewer.tokens.includes(token))
  return holds(row.readers) && !holds(row.barred) && (row.readableFrom === null || row.readableFrom <= now())
}

/** The row as pages are given it: who else reads it, or is barred from it, is for queries alone. */
export function withoutReaders<T extends Partial<Readable>>({
  readers: _readers,
  barred: _barred,
  readableFrom: _from,
  ...row
}: T) {
  return row
}

/** The rule as a Prisma `where`, to be spread beside the rest of a query. */
export function readable(viewer: Reader) {
  return {
    AND: [
      { readers: { hasSome: viewer.tokens } },
      { NOT: { barred: { hasSome: viewer.tokens } } },
      { OR: [{ readableFrom: null }, { readableFrom: { lte: now() } }] },
    ],
  }
}

/** The rule as SQL over a table alias; the alias is ours, never typed by anyone. */
export function readableSql(viewer: Reader, alias: string) {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  return Prisma.sql`(${column('readers')} && ${viewer.tokens}::text[] AND NOT ${column('barred')} && ${viewer.tokens}::text[]
    AND (${column('readable_from')} IS NULL OR ${column('readable_from')} <= ${now()}))`
}

/** The rule as a Meilisearch filter; instants are milliseconds there, and 0 means at once. */
export function readableFilter(viewer: Reader) {
  const list = viewer.tokens.map((token) => JSON.stringify(token)).join(', ')
  return `readers IN [${list}] AND NOT barred IN [${list}] AND readableFrom <= ${now().getTime()}`
}
