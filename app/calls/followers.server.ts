import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findCallById } from './calls.server.ts'

/** Be told by letter of the steps of a published call: its opening, its answers, its changes. Asking again changes nothing. */
export async function followCall(viewer: Viewer, callId: string) {
  const { phase, slug } = await findCallById(viewer, callId)
  const { id: personId } = personOf(viewer)
  if (phase !== 'to_come' && phase !== 'open') refuse(409, 'not_open')
  return inTransaction(async (tx) => {
    const row = { callId, personId, since: now() }
    const { count } = await tx.callFollower.createMany({ data: [row], skipDuplicates: true })
    if (count > 0) await record(tx, viewer, 'call.followed', callId)
    return { slug }
  })
}

/** Be told no more. */
export async function unfollowCall(viewer: Viewer, callId: string) {
  const { slug } = await findCallById(viewer, callId)
  const { id: personId } = personOf(viewer)
  return inTransaction(async (tx) => {
    const { count } = await tx.callFollower.deleteMany({ where: { callId, personId } })
    if (count > 0) await record(tx, viewer, 'call.unfollowed', callId)
    return { slug }
  })
}

/** Whether the viewer is told of the steps of this call. */
export async function isFollowingCall(viewer: Viewer, callId: string) {
  if (viewer.kind !== 'person') return false
  return (await db().callFollower.count({ where: { callId, personId: viewer.id } })) > 0
}

/** Who follows a call, for letters. */
export async function listCallFollowers(callId: string) {
  const rows = await db().callFollower.findMany({ where: { callId }, orderBy: { personId: 'asc' } })
  return rows.map(({ personId }) => personId)
}
