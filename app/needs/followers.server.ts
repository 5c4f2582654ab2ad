import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { HEARD } from './need.ts'
import { findNeed } from './needs.server.ts'
import { objectionToSupporting } from './support.ts'

/** Be told of each step of a heard need, by letter. Asking again changes nothing. */
export async function followNeed(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  const { id: personId } = personOf(viewer)
  const objection = objectionToSupporting(need)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const row = { needId, personId, since: now() }
    const { count } = await tx.needFollower.createMany({ data: [row], skipDuplicates: true })
    if (count > 0) await record(tx, viewer, 'need.followed', needId)
    return { id: needId }
  })
}

/** Be told no more. */
export async function unfollowNeed(viewer: Viewer, needId: string) {
  await findNeed(viewer, needId)
  const { id: personId } = personOf(viewer)
  return inTransaction(async (tx) => {
    const { count } = await tx.needFollower.deleteMany({ where: { needId, personId } })
    if (count > 0) await record(tx, viewer, 'need.unfollowed', needId)
    return { id: needId }
  })
}

/** Whether the viewer is told of the steps of this need. */
export async function isFollowing(viewer: Viewer, needId: string) {
  await findNeed(viewer, needId)
  if (viewer.kind !== 'person') return false
  return (await db().needFollower.count({ where: { needId, personId: viewer.id } })) > 0
}

/**
 * Whom a step of a need concerns beside its own author, for letters: who follows it, and the authors and followers of the needs
 * merged into it or of the whole it is a part of. Nobody while the need is not yet public; who followed one is told that it is withdrawn.
 */
export async function listTold(needId: string) {
  const told = await db().$queryRaw<{ personId: string }[]>`
    WITH RECURSIVE kin AS (
      SELECT id FROM need WHERE id = ${needId}::uuid AND stage = ANY(${[...HEARD, 'withdrawn']}::"NeedStage"[])
      UNION SELECT n.id FROM need n JOIN kin ON n.merged_into_id = kin.id
        OR n.id = (SELECT split_from_id FROM need AS part WHERE part.id = kin.id)
    )
    SELECT person_id AS "personId" FROM need_follower JOIN kin ON kin.id = need_id
    UNION SELECT author_id FROM need JOIN kin ON kin.id = need.id WHERE author_id IS NOT NULL AND need.id <> ${needId}::uuid`
  return told.map(({ personId }) => personId)
}
