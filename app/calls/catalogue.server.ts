import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { Prisma } from '#prisma/client/client.ts'
import type { Shelf } from './call.ts'
import { briefOf, type CallBrief, onShelf } from './call-shapes.server.ts'
import type { CallsAsked } from './catalogue.ts'
import { holding } from './holding.server.ts'

/** A screen of a list; the next one is a link away. */
const PAGE = 20
/** A file is read a few hundred rows at a time. */
const PER_READING = 500
const DOORS = { cutoffs: { orderBy: { position: 'asc' } } } as const

/** The calls of these shelves that answer what is asked, shelf after shelf, the latest first, a page of each; `next` is the key of the following page or null. */
export async function listShelves(viewer: Viewer, shelves: readonly Shelf[], { after, ...asked }: CallsAsked) {
  const narrowed = await narrowedBy(asked)
  const pages = shelves.map(async (shelf) => ({ shelf, ...(await pageOf(viewer, shelf, narrowed, PAGE, after)) }))
  return Promise.all(pages)
}

/** The whole of the same list, a reading at a time, for a file. */
export async function* eachCall(
  viewer: Viewer,
  shelves: readonly Shelf[],
  asked: CallsAsked,
): AsyncGenerator<CallBrief[]> {
  const narrowed = await narrowedBy(asked)
  for (const shelf of shelves) {
    let after: string | null | undefined
    do {
      const { rows, next } = await pageOf(viewer, shelf, narrowed, PER_READING, after ?? undefined)
      yield rows
      after = next
    } while (after)
  }
}

async function pageOf(viewer: Viewer, shelf: Shelf, narrowed: Prisma.CallWhereInput, size: number, after?: string) {
  const instant = now()
  const from = after ? { id: { lt: after } } : {}
  const where = { AND: [readable(viewer), onShelf(shelf, instant), narrowed, from] }
  const page = await db().call.findMany({ where, orderBy: { id: 'desc' }, take: size + 1, include: DOORS })
  const rows = page.slice(0, size).map((row) => briefOf(row, instant))
  return { rows, next: page.length > size ? (rows.at(-1)?.id ?? null) : null }
}

/** A call that names no territory or no kind of company is open to all of them. */
async function narrowedBy({ theme, territory, kind, manner, q }: CallsAsked): Promise<Prisma.CallWhereInput> {
  return {
    AND: [
      theme ? { themeId: theme } : {},
      territory ? { OR: [{ territories: { isEmpty: true } }, { territories: { has: territory } }] } : {},
      kind ? { OR: [{ eligibleKinds: { isEmpty: true } }, { eligibleKinds: { has: kind } }] } : {},
      manner === 'express' ? { express: true } : {},
      manner === 'rolling' ? { cutoffs: { some: { position: { gt: 1 } } } } : {},
      q ? { id: { in: await idsHolding(q) } } : {},
    ],
  }
}

async function idsHolding(words: string) {
  const said = Prisma.sql`number, title->>'fr', title->>'en', purpose->>'fr', purpose->>'en'`
  const rows = await db().$queryRaw<{ id: string }[]>`SELECT id FROM call WHERE ${holding(said, words)}`
  return rows.map(({ id }) => id)
}
