import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { Prisma } from '#prisma/client/client.ts'
import { type Counts, FACETS, type Facet, type Narrowed, type Order } from './catalogue.ts'
import { HEARD, type Stage } from './need.ts'
import { listNeedsById, type SeenNeed } from './needs.server.ts'

/** A list shows this many at a time: two screens of a phone. */
const PER_PAGE = 20
/** A file is read a few hundred rows at a time. */
const PER_READING = 500

/** Word for word the condition of the catalogue's indexes: what everyone may read, so that no row is opened to know it. */
const PUBLIC = Prisma.sql`stage IN ('qualified', 'in_call', 'answered', 'closed') AND merged_into_id IS NULL AND split_at IS NULL
  AND 'public' = ANY (readers) AND barred = '{}' AND readable_from IS NULL`

/** How each facet narrows. */
const NARROWING: Record<Facet, (value: string) => Prisma.Sql> = {
  condition: (value) => Prisma.sql`${value} = ANY (conditions)`,
  setting: (value) => Prisma.sql`setting = ${value}::"CareSetting"`,
  sufferer: (value) => Prisma.sql`${value} = ANY (sufferers)`,
  territory: (value) => Prisma.sql`territory = ${value}`,
  theme: (value) => Prisma.sql`theme_id = ${value}::uuid`,
  stage: (value) => Prisma.sql`stage = ${value}::"NeedStage"`,
}
/** The column in which each facet is counted; two of them hold several values a row. */
const COLUMN: Record<Facet, string> = {
  condition: 'conditions',
  setting: 'setting',
  sufferer: 'sufferers',
  territory: 'territory',
  theme: 'theme_id',
  stage: 'stage',
}

export type NeedFilter = Omit<Narrowed, 'stage'> & { stage?: Stage; order?: Order; after?: string }

/** Needs the public may know of; `next` is the key of the following page or null. */
export async function listNeeds(viewer: Viewer, { order = 'newest', after, ...asked }: NeedFilter = {}) {
  const keys = await listKeys(asked, order, after, PER_PAGE + 1)
  const rows = await inOrder(viewer, keys.slice(0, PER_PAGE))
  return { rows, next: keys.length > PER_PAGE ? keyOf(keys[PER_PAGE - 1], order) : null }
}

/** The whole of a narrowed list, a reading at a time, for a file. */
export async function* eachNeed(viewer: Viewer, { order = 'newest', after, ...asked }: NeedFilter) {
  let from: string | null | undefined = after
  do {
    const keys = await listKeys(asked, order, from, PER_READING)
    yield await inOrder(viewer, keys)
    from = keys.length === PER_READING ? keyOf(keys.at(-1), order) : null
  } while (from)
}

interface Key {
  id: string
  voices: number
}

async function listKeys(asked: Narrowed, order: Order, after: string | null | undefined, limit: number) {
  const [id, voices] = (after ?? '').split('~').reverse()
  const past = {
    newest: Prisma.sql`AND id < ${id}::uuid`,
    supported: Prisma.sql`AND (support_count, id) < (${Number(voices)}, ${id}::uuid)`,
  }
  const by = { newest: Prisma.sql`id DESC`, supported: Prisma.sql`support_count DESC, id DESC` }
  const from = id && (order === 'newest' || voices) ? past[order] : Prisma.empty
  return db().$queryRaw<Key[]>`SELECT id, support_count AS voices FROM need
    WHERE ${PUBLIC} ${narrowedBy(asked)} ${from} ORDER BY ${by[order]} LIMIT ${limit}`
}

function keyOf(key: Key | undefined, order: Order) {
  if (!key) return null
  return order === 'newest' ? key.id : `${key.voices}~${key.id}`
}

async function inOrder(viewer: Viewer, keys: Key[]): Promise<SeenNeed[]> {
  const needs = await listNeedsById(
    viewer,
    keys.map(({ id }) => id),
  )
  return keys.flatMap(({ id }) => needs.get(id) ?? [])
}

function narrowedBy(asked: Narrowed, but?: Facet) {
  const chosen = FACETS.filter((facet) => facet !== but && asked[facet] !== undefined)
  const parts = chosen.map((facet) => Prisma.sql`AND ${NARROWING[facet](asked[facet] ?? '')}`)
  return parts.length > 0 ? Prisma.join(parts, ' ') : Prisma.empty
}

/** How many needs each value of each facet leaves under the choices made; a facet chosen from counts as if it were not. */
export async function listFacets(_viewer: Viewer, asked: Narrowed = {}): Promise<Counts> {
  const chosen = FACETS.filter((facet) => asked[facet] !== undefined)
  const free = FACETS.filter((facet) => asked[facet] === undefined)
  const found = await Promise.all([
    countBy(free, narrowedBy(asked)),
    ...chosen.map((facet) => countBy([facet], narrowedBy(asked, facet))),
  ])
  return Object.assign(emptyCounts(), ...found)
}

/** Several facets in one reading of the index. */
async function countBy(facets: Facet[], narrowed: Prisma.Sql) {
  if (facets.length === 0) return {}
  const columns = facets.map((facet) => Prisma.raw(COLUMN[facet]))
  const sets = columns.map((column) => Prisma.sql`(${column})`)
  const rows = await db().$queryRaw<({ n: number; facet: number } & Record<string, string | string[] | null>)[]>`
    SELECT ${Prisma.join(columns)}, GROUPING(${Prisma.join(columns)}) AS facet, count(*)::int AS n
    FROM need WHERE ${PUBLIC} ${narrowed} GROUP BY GROUPING SETS (${Prisma.join(sets)})`
  const counts: Partial<Counts> = Object.fromEntries(facets.map((facet) => [facet, {}]))
  for (const row of rows) {
    // GROUPING has one bit a column, the first the highest, and 0 for the one this row counts.
    const facet = facets.find((_, place) => !(row.facet & (1 << (facets.length - 1 - place))))
    const values = facet === undefined ? null : row[COLUMN[facet]]
    const sums = facet === undefined ? undefined : counts[facet]
    if (!sums) continue
    for (const value of [values ?? []].flat()) sums[value] = (sums[value] ?? 0) + row.n
  }
  return counts
}

const emptyCounts = (): Counts => ({ condition: {}, setting: {}, sufferer: {}, territory: {}, theme: {}, stage: {} })

/** How many needs have been heard, as the catalogue lists them: several told as one count once, each part of another by itself. */
export async function countHeardNeeds() {
  const told = { mergedIntoId: null, splitAt: null }
  return db().need.count({ where: { stage: { in: [...HEARD] }, readers: { has: 'public' }, ...told } })
}
