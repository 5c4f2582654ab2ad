import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import type { Viewer } from '#app/platform/viewer.ts'

export type SeatRole = 'coordinator' | 'juror' | 'facility_lead' | 'funder'

/** Give someone a role on one object. The calling command has checked that the viewer may; a role already held stays one. */
export async function seat(viewer: Viewer, personId: string, role: SeatRole, object: string) {
  await inTransaction(async (tx) => {
    const held = await tx.seat.findFirst({ where: { personId, role, object, leftAt: null } })
    if (held) return
    await tx.seat.create({ data: { id: newId(), personId, role, object, takenAt: now() } })
    await record(tx, viewer, 'seat.taken', object, role)
  })
}

/** Take the role back, from now on. */
export async function unseat(viewer: Viewer, personId: string, role: SeatRole, object: string) {
  await inTransaction(async (tx) => {
    await tx.seat.updateMany({ where: { personId, role, object, leftAt: null }, data: { leftAt: now() } })
    await record(tx, viewer, 'seat.left', object, role)
  })
}

/** Who sits in this role on this object: ids, for letters and lists. */
export async function listSeated(role: SeatRole, object: string) {
  const seats = await db().seat.findMany({ where: { role, object, leftAt: null }, orderBy: { takenAt: 'asc' } })
  return seats.map((held) => held.personId)
}

/** Which of these objects anyone sits on in this role. */
export async function listSeatedObjects(role: SeatRole, objects: string[]) {
  const where = { role, object: { in: objects }, leftAt: null }
  const seats = await db().seat.findMany({ where, select: { object: true }, distinct: ['object'] })
  return new Set(seats.map((held) => held.object))
}

/** The objects on which the viewer holds this role. */
export function objectsOf(viewer: Viewer, role: SeatRole) {
  const prefix = `seat:${role}:`
  const held = viewer.tokens.filter((token) => token.startsWith(prefix)).map((token) => token.slice(prefix.length))
  return held.filter((object) => object !== 'any')
}
