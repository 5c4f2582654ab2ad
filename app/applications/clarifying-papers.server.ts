import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { listUploads } from '#app/platform/uploads.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findClarification, hold } from './clarifications.server.ts'
import { holdAsWriter } from './holding.server.ts'
import { type Given, keptFor, purposeOf } from './papers.server.ts'
import { MOST_PAPERS } from './papers.ts'

/** The papers that a running round asks for, for those who write the file: 403 to its other readers, 404 when it asks for none. */
export async function findPapersToClarify(viewer: Viewer, id: string) {
  const clarification = await findClarification(viewer, id)
  if (!clarification.writes) refuse(403, 'not_a_writer')
  const points = clarification.points.flatMap(({ slot, ...point }) => (slot ? [{ ...point, slot }] : []))
  if (points.length === 0) refuse(404, 'not_found')
  const left = await listUploads(viewer, purposeOf(clarification.application.id))
  return { ...clarification, points, left }
}

/** Give a paper that a round asks for: it stands beside the sealed file at once, dated. In until the end of the round + 1 s (410 after). */
export async function giveClarifyingPaper(viewer: Viewer, id: string, pointId: string, given: Given) {
  const { application, points, objection } = await findPapersToClarify(viewer, id)
  const { slot, papers } = found(points.find((point) => point.id === pointId))
  if (objection) refuse(objection === 'clarification_over' ? 410 : 409, objection)
  if (papers.length >= MOST_PAPERS) refuse(409, 'too_many_papers')
  return inTransaction(async (tx) => {
    const fileId = await keptFor(viewer, application.id, given)
    await holdAsWriter(tx, viewer, application.id)
    if ((await hold(tx, id)).closedAt) refuse(409, 'clarification_closed')
    const place = slot.kind === 'question' ? { questionId: slot.id } : { documentId: slot.id }
    const by = { givenBy: personOf(viewer).id, givenAt: now() }
    const paper = { id: newId(), applicationId: application.id, ...place, fileId, audience: slot.audience, ...by }
    await tx.applicationPaper.create({ data: paper })
    await record(tx, viewer, 'application.paper_given', application.id)
    return { id: paper.id }
  })
}
