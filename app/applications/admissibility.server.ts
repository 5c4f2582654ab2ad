import { findCallById } from '#app/calls/calls.server.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToAdmitting, objectionToTurningDown } from './admissibility.ts'
import { mayHandle } from './application.access.ts'
import { findApplication } from './applications.server.ts'
import type { TurningDown } from './clarification.form.ts'
import { objectionToAsking } from './clarification.ts'

/** A received file on the table of those who check it, with what they may do with it now; 403 to its other readers. */
export async function findChecking(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const call = await findCallById(viewer, application.callId)
  if (!mayHandle(viewer, call)) refuse(403, 'not_a_coordinator')
  const running = await db().applicationClarification.findFirst({ where: { applicationId, closedAt: null } })
  return {
    application,
    call,
    running: running && { id: running.id, endsAt: running.endsAt },
    objections: {
      admit: application.stage === 'admissible' ? 'already_admissible' : objectionToAdmitting(application),
      turnDown: objectionToTurningDown(application),
      ask: objectionToAsking(application, running !== null),
    },
  }
}
export type Checking = Awaited<ReturnType<typeof findChecking>>

/** Say that a file cannot be judged, and why. A running clarification ends with it. */
export async function turnDownApplication(viewer: Viewer, applicationId: string, { reasons, words }: TurningDown) {
  const { application, objections } = await findChecking(viewer, applicationId)
  if (objections.turnDown) refuse(409, objections.turnDown)
  return inTransaction(async (tx) => {
    const where = { id: applicationId, stage: application.stage }
    const data = { stage: 'inadmissible' as const, inadmissibleFor: reasons, stageReason: words }
    const { count } = await tx.application.updateMany({ where, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'application.turned_down', applicationId)
    return { id: applicationId }
  })
}
