import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayOrganise } from './call.access.ts'
import { type CutoffStage, isInTime } from './call.ts'
import { findCallById } from './calls.server.ts'

/** The call that a cut-off belongs to; 404 to whoever may not read it. */
export async function findCallOfCutoff(viewer: Viewer, cutoffId: string) {
  const { callId } = found(await db().cutoff.findUnique({ where: { id: cutoffId }, select: { callId: true } }))
  return findCallById(viewer, callId)
}

/** Those of these cut-offs whose door is shut, whatever the others of their calls: ids. */
export async function listShutCutoffs(ids: string[]) {
  const cutoffs = await db().cutoff.findMany({ where: { id: { in: ids } }, select: { id: true, closesAt: true } })
  return new Set(cutoffs.filter((cutoff) => !isInTime(cutoff, now())).map(({ id }) => id))
}

/** Which door of its call each of these cut-offs is: its place by id. */
export async function listDoors(ids: string[]) {
  const cutoffs = await db().cutoff.findMany({ where: { id: { in: ids } }, select: { id: true, position: true } })
  return new Map(cutoffs.map(({ id, position }) => [id, position]))
}

/**
 * The stage of a cut-off, held until the running transaction ends: whoever closes it waits, so that
 * a file received in time is either opened with the others or knows that they already are.
 */
export async function holdCutoff(id: string) {
  const [row] = await db().$queryRaw<{ stage: CutoffStage }[]>`
    SELECT stage FROM cutoff WHERE id = ${id}::uuid FOR SHARE`
  return found(row).stage
}

/** Write down that a cut-off is decided: once, and not before its door is shut. */
export async function decideCutoff(viewer: Viewer, cutoffId: string) {
  const call = await findCallOfCutoff(viewer, cutoffId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  if (call.cutoffs.some((cutoff) => cutoff.id === cutoffId && isInTime(cutoff, now()))) refuse(409, 'closes_later')
  await inTransaction(async (tx) => {
    const where = { id: cutoffId, stage: { not: 'decided' as const } }
    const { count } = await tx.cutoff.updateMany({ where, data: { stage: 'decided' } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'cutoff.decided', cutoffId)
  })
}
