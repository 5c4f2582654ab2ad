import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findMeeting } from './meeting.server.ts'
import { currentOf, objectionToChanging, objectionToComingIn, sittingStage } from './sitting.ts'
import { listWhy } from './sitting-files.server.ts'
import { holdSitting } from './sittings.server.ts'
import { leave } from './stepping-out.server.ts'

/** Whom the viewer may say is there: everyone when they lead the meeting, else themselves. */
export async function listMarkable(viewer: Viewer, panelId: string) {
  const { jurors, own, mayDrive } = await findMeeting(viewer, panelId)
  const markable = jurors.filter((juror) => mayDrive || juror.id === own?.id)
  return markable.map(({ id, name }) => ({ id, name }))
}

/**
 * Say that a juror is there, or has left: for oneself from an hour before the meeting, or for anyone when one leads. Said twice, it
 * changes nothing.
 */
export async function markPresence(
  viewer: Viewer,
  panelId: string,
  { jurorId, isHere }: { jurorId: string; isHere: boolean },
) {
  const { jurors, own, mayDrive, isOut } = await findMeeting(viewer, panelId)
  const juror = found(jurors.find((one) => one.id === jurorId))
  if (!mayDrive && own?.id !== jurorId) refuse(403, 'not_leading_the_meeting')
  return inTransaction(async (tx) => {
    const sitting = await holdSitting(tx, panelId)
    const early = isHere && !mayDrive ? objectionToComingIn(sitting, now()) : null
    const objection = objectionToChanging(sittingStage(sitting)) ?? early
    if (objection) refuse(409, objection)
    const there = await tx.presence.findFirst({ where: { jurorId, until: null } })
    if ((there !== null) === isHere) return { id: panelId }
    const current = currentOf(sitting.items)
    if (there) await tx.presence.update({ where: { id: there.id }, data: { until: now() } })
    else await tx.presence.create({ data: { id: newId(), panelId, jurorId, from: now() } })
    if (isHere && current && isOut(juror, current)) {
      const why = (await listWhy(current.applicationId, [jurorId]))(jurorId)
      await leave(tx, panelId, current.applicationId, [{ jurorId, why }])
    }
    await record(tx, viewer, isHere ? 'sitting.came_in' : 'sitting.went_out', jurorId)
    return { id: panelId }
  })
}
