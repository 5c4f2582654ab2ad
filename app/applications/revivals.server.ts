import { isInTime } from '#app/calls/call.ts'
import { findCallToAnswer } from '#app/calls/calls.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayWrite } from './application.access.ts'
import { objectionToReviving } from './application.ts'
import { findApplication } from './applications.server.ts'
import { refuseUnlessOpen } from './drafts.server.ts'
import { holdAsWriter, holdPlace } from './holding.server.ts'
import { keepVersion, presentOf } from './versions.server.ts'

/** A file taken back, for whoever may take it up again: 403 to those who only read it, 409 when it is not withdrawn, 410 once its cut-off is past. */
export async function findRevivable(viewer: Viewer, id: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const objection = objectionToReviving(application)
  if (objection) refuse(409, objection)
  const call = await findCallToAnswer(viewer, application.callId)
  refuseUnlessOpen(call, receivedAt())
  const cutoff = call.cutoffs.find(({ id: cutoffId }) => cutoffId === application.cutoffId)
  if (cutoff && !isInTime(cutoff, receivedAt())) refuse(410, 'cutoff_passed')
  return application
}

/**
 * Take a file up again until its cut-off: it is a draft once more, with all that was written, under its number, and hidden as
 * any draft is. What had been sent stays in its version.
 */
export async function reviveApplication(viewer: Viewer, id: string) {
  const application = await findRevivable(viewer, id)
  const content = await presentOf(viewer, { ...application, submittedAt: null })
  return inTransaction(async (tx) => {
    await holdPlace(tx, application)
    await holdAsWriter(tx, viewer, id)
    const { callId, solutionId } = application
    const other = { callId, solutionId, stage: { not: 'withdrawn' as const } }
    if ((await tx.application.count({ where: other })) > 0) refuse(409, 'already_begun')
    const unsent = { submittedAt: null, cutoffId: null, sealed: null, digest: null, stageReason: null }
    const data = { stage: 'draft' as const, ...unsent, savedAt: now(), revision: { increment: 1 } }
    const { count } = await tx.application.updateMany({ where: { id, stage: 'withdrawn' }, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await keepVersion(tx, id, { kind: 'revived', content, madeBy: personOf(viewer).id, madeAt: now() })
    await record(tx, viewer, 'application.revived', id)
    return { id }
  })
}
