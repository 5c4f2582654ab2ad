import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayOrganise } from './call.access.ts'
import { objectionToArchiving } from './call.ts'
import { findCallById } from './calls.server.ts'

/** Put a decided call away: it stays public with its figures, and nothing of it changes any more. Whether its money is settled is known to the room that spends it. */
export async function archiveCall(viewer: Viewer, id: string, isSettled: boolean) {
  const call = await findCallById(viewer, id)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToArchiving(call, isSettled, now())
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const where = { id, stage: 'closed' as const }
    const { count } = await tx.call.updateMany({ where, data: { stage: 'archived' } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'call.archived', id)
    return { slug: call.slug }
  })
}
