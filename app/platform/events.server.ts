import { now } from './clock.ts'
import { afterCommit, db, type Tx } from './db.ts'
import { newId } from './id.ts'
import { enqueueAll } from './jobs.server.ts'
import { NEWS, tell } from './news.server.ts'
import { actorOf, type Viewer } from './viewer.ts'

let isFollowed = (_what: string) => true

/** From here on a job is asked only for these events; before, for each of them. */
export function followOnly(followed: ReadonlySet<string>) {
  isFollowed = (what) => followed.has(what)
}

/** Write down what just happened, in the transaction that makes it happen; what follows from it runs after the commit. */
export async function record(tx: Tx, viewer: Viewer, what: `${string}.${string}`, row: string, reason?: string) {
  await recordAll(tx, viewer, what, [row], reason)
}

/** The same of many rows that it happened to at once: as many questions for one as for all. */
export async function recordAll(tx: Tx, viewer: Viewer, what: `${string}.${string}`, rows: string[], reason?: string) {
  if (rows.length === 0) return
  const onBehalfOf = viewer.kind === 'person' ? viewer.onBehalfOf : undefined
  const events = rows.map((row) => ({ id: newId(), at: now(), actor: actorOf(viewer), onBehalfOf, what, row, reason }))
  await tx.event.createMany({ data: events })
  const jobs = events.map(({ id }) => ({ event: id }))
  if (isFollowed(what)) await enqueueAll('aftermath', jobs)
  await tx.$executeRaw`SELECT pg_notify(${NEWS}, ${what})`
  afterCommit(() => tell(what))
}

/** The ids of all that happened to a row. */
export async function listEventIds(row: string) {
  const events = await db().event.findMany({ where: { row }, select: { id: true } })
  return events.map(({ id }) => id)
}

/** What happened, for those who act on it afterwards. */
export async function findEvent(id: string) {
  return db().event.findUniqueOrThrow({ where: { id } })
}
