import { listCallsById } from '#app/calls/calls.server.ts'
import { readable } from '#app/platform/access.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { recordAll } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayHandle } from './application.access.ts'
import { objectionToReviewing } from './application.ts'

/** First jurors are given these files, which admits those that nobody had checked; as many queries for one as for hundreds. */
export async function putInReview(viewer: Viewer, ids: string[]) {
  const asked = [...new Set(ids)]
  const rows = await db().application.findMany({ where: { id: { in: asked }, ...readable(viewer) } })
  if (rows.length < asked.length) refuse(404, 'not_found')
  const calls = await listCallsById(
    viewer,
    rows.map((row) => row.callId),
  )
  if (rows.some((row) => !mayHandle(viewer, found(calls.get(row.callId))))) refuse(403, 'not_a_coordinator')
  for (const row of rows) {
    const objection = objectionToReviewing(row)
    if (objection) refuse(409, objection)
  }
  const fresh = rows.filter((row) => row.stage !== 'in_review')
  const idsOf = (these: typeof rows) => these.map(({ id }) => id)
  await inTransaction(async (tx) => {
    const where = { id: { in: idsOf(fresh) }, stage: { in: fresh.map(({ stage }) => stage) } }
    const data = { stage: 'in_review' as const, stageReason: null, inadmissibleFor: [] }
    const { count } = await tx.application.updateMany({ where, data })
    if (count < fresh.length) refuse(409, 'changed_meanwhile')
    await recordAll(tx, viewer, 'application.admitted', idsOf(fresh.filter((row) => row.stage === 'submitted')))
    await recordAll(tx, viewer, 'application.put_in_review', idsOf(fresh))
  })
}
