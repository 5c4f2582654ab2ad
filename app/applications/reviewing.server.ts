import { inTransaction } from '#app/platform/db.ts'
import { recordAll } from '#app/platform/events.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToReviewing } from './application.ts'
import { findHandled, idsOf, putInto } from './moves.server.ts'

/** First jurors are given these files, which admits those that nobody had checked; as many queries for one as for hundreds. */
export async function putInReview(viewer: Viewer, ids: string[]) {
  const rows = await findHandled(viewer, ids, objectionToReviewing)
  const fresh = rows.filter((row) => row.stage !== 'in_review')
  await inTransaction(async (tx) => {
    await putInto('in_review', fresh)
    const unchecked = fresh.filter((row) => row.stage === 'submitted')
    await recordAll(tx, viewer, 'application.admitted', idsOf(unchecked))
    await recordAll(tx, viewer, 'application.put_in_review', idsOf(fresh))
  })
}
