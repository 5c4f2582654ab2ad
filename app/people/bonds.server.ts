import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { record, recordAll } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bond } from './bond.ts'

type Made = Omit<Bond, 'until'> & { until?: Date | null; sourceId: string }

/** Tie organisations for what a row of another room says (`sourceId`); said again, its days and kind are the last ones told. Nobody is tied to oneself. */
export async function bind(tx: Tx, viewer: Viewer, made: Made[]) {
  const bonds = [...new Map(made.map((bond) => [`${bond.sourceId} ${bond.fromId} ${bond.toId}`, bond])).values()]
  const ids: string[] = []
  for (const { kind, fromId, toId, since, until = null, sourceId } of bonds) {
    if (fromId === toId) continue
    const told = { kind, since, until }
    const { id } = await tx.bond.upsert({
      where: { sourceId_fromId_toId: { sourceId, fromId, toId } },
      create: { id: newId(), fromId, toId, sourceId, madeAt: now(), ...told },
      update: told,
    })
    ids.push(id)
  }
  await recordAll(tx, viewer, 'bond.made', ids)
}

/** What this row ties ends now; it counts for five years more. */
export async function endBonds(tx: Tx, sourceId: string, until: Date) {
  await tx.bond.updateMany({ where: { sourceId, until: null }, data: { until } })
}

/** What this row said was never so: all it ties, or only with `fromId`. Gives how many bonds are undone. */
export async function unbind(tx: Tx, viewer: Viewer, sourceId: string, fromId?: string) {
  const { count } = await tx.bond.deleteMany({ where: { sourceId, fromId } })
  if (count > 0) await record(tx, viewer, 'bond.undone', sourceId)
  return count
}

/** All that ties these organisations to others, whichever side they are on: one query for all. */
export async function listBondsOf(organisationIds: string[]): Promise<Bond[]> {
  const among = { in: [...new Set(organisationIds)] }
  const select = { kind: true, fromId: true, toId: true, since: true, until: true }
  return db().bond.findMany({ where: { OR: [{ fromId: among }, { toId: among }] }, select, orderBy: { id: 'asc' } })
}
