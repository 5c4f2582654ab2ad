import { listOrganisations, organisationsOf } from '#app/people/organisations.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToLateDoor } from './calendar.ts'
import { mayOrganise } from './call.access.ts'
import { findCallById } from './calls.server.ts'
import { findCallOfCutoff } from './cutoffs.server.ts'

interface Granted {
  cutoffId: string
  organisationId: string
  until: Date
  reason: string
}

/** Leave a cut-off open for one organisation alone, until an instant and for a reason. Its people are told. */
export async function openLateDoor(viewer: Viewer, { cutoffId, organisationId, until, reason }: Granted) {
  const call = await findCallOfCutoff(viewer, cutoffId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToLateDoor(call, cutoffId, until, now())
  if (objection) refuse(409, objection)
  const organisation = (await listOrganisations([organisationId])).get(organisationId)
  if (organisation?.kind !== 'company' && organisation?.kind !== 'association') refuse(409, 'organisation_unknown')
  const id = newId()
  return inTransaction(async (tx) => {
    const data = { id, cutoffId, organisationId, until, reason, grantedBy: personOf(viewer).id, grantedAt: now() }
    await tx.lateDoor.create({ data })
    await record(tx, viewer, 'late_door.granted', id)
    return { id, slug: call.slug }
  })
}

/** Shut a door left open; its people are told. */
export async function shutLateDoor(viewer: Viewer, id: string) {
  const { call, ...door } = await findLateDoor(viewer, id)
  if (door.revokedAt) refuse(409, 'late_door_revoked')
  return inTransaction(async (tx) => {
    const { count } = await tx.lateDoor.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now() } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'late_door.revoked', id)
    return { slug: call.slug }
  })
}

/** One of them with its call, for the coordinators of its organiser. */
export async function findLateDoor(viewer: Viewer, id: string) {
  const door = found(await db().lateDoor.findUnique({ where: { id } }))
  const call = await findCallOfCutoff(viewer, door.cutoffId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const names = await listOrganisations([door.organisationId])
  return { ...door, call, organisationName: names.get(door.organisationId)?.name ?? '' }
}

/** The doors left open on a call, for its coordinators. */
export async function listLateDoors(viewer: Viewer, callId: string) {
  const call = await findCallById(viewer, callId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const where = { cutoffId: { in: call.cutoffs.map(({ id }) => id) } }
  const doors = await db().lateDoor.findMany({ where, orderBy: { id: 'asc' } })
  const names = await listOrganisations(doors.map((door) => door.organisationId))
  return doors.map(({ id, until, reason, revokedAt, organisationId }) => {
    return { id, until, reason, revokedAt, organisationName: names.get(organisationId)?.name ?? '' }
  })
}

/** Until when the door of a call is left open for the viewer's own organisations; null when none is. */
export async function findOwnLateDoor(viewer: Viewer, callId: string) {
  const where = leftOpen([callId], organisationsOf(viewer))
  const door = await db().lateDoor.findFirst({ where, orderBy: { until: 'desc' } })
  return door && { until: door.until, reason: door.reason }
}

/** The doors left open to these organisations on these calls, whoever asks: the one that closes last comes last. */
export async function listLeftOpen(callIds: string[], organisationIds: string[]) {
  const include = { cutoff: { select: { callId: true } } }
  const where = leftOpen(callIds, organisationIds)
  const doors = await db().lateDoor.findMany({ where, include, orderBy: { until: 'asc' } })
  return doors.map(({ organisationId, until, cutoff }) => ({ organisationId, until, callId: cutoff.callId }))
}

function leftOpen(callIds: string[], organisationIds: string[]) {
  const undecided = { stage: { not: 'decided' as const } }
  const cutoff = {
    callId: { in: callIds },
    ...undecided,
    call: { stage: { in: ['open' as const, 'closed' as const] } },
  }
  return { organisationId: { in: organisationIds }, revokedAt: null, until: { gt: now() }, cutoff }
}

/** Whom a door left open concerns, for letters. */
export async function findDoorTold(id: string) {
  const include = { cutoff: { select: { call: { select: { number: true, slug: true } } } } }
  const { organisationId, cutoff } = found(await db().lateDoor.findUnique({ where: { id }, include }))
  return { organisationId, ...cutoff.call }
}
