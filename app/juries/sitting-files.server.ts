import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { BarReason } from './conflict.ts'
import { findMeetingToLead, type Meeting, seenItem } from './meeting.server.ts'
import * as rules from './sitting.ts'
import { holdSitting } from './sittings.server.ts'
import { holdItem, leave } from './stepping-out.server.ts'

/** A file of the meeting for whoever leads it, and the one being talked about: what a step says before it is taken. */
export async function findStep(viewer: Viewer, panelId: string, applicationId: string) {
  const meeting = await findMeetingToLead(viewer, panelId)
  seenItem(meeting, applicationId)
  refuseFromOutside(meeting)
  const after = rules.currentOf(meeting.sitting.items)?.applicationId ?? ''
  return { file: { number: meeting.applicants.get(applicationId)?.number ?? '' }, after }
}

/**
 * Turn to a file: the one talked about until now is done. `after` is the file the page showed, so that of two people who lead at
 * once the second is told (409). Who is barred from it steps out, written down.
 */
export async function beginFile(viewer: Viewer, panelId: string, applicationId: string, after: string) {
  const meeting = await findMeetingToLead(viewer, panelId)
  seenItem(meeting, applicationId)
  refuseFromOutside(meeting)
  return inTransaction(async (tx) => {
    const sitting = await holdSitting(tx, panelId)
    refuseUnlessOpen(sitting)
    const current = rules.currentOf(sitting.items)
    const item = found(sitting.items.find((one) => one.applicationId === applicationId))
    const objection = rules.objectionToBeginning(item, current)
    if (objection) refuse(409, objection)
    if ((current?.applicationId ?? '') !== after) refuse(409, 'meeting_moved_on')
    const at = now()
    await tx.sittingItem.updateMany({
      where: { panelId, beganAt: { not: null }, endedAt: null },
      data: { endedAt: at },
    })
    await tx.sittingItem.updateMany({ where: { panelId, applicationId, beganAt: null }, data: { beganAt: at } })
    await sendOut(tx, meeting, applicationId)
    await record(tx, viewer, 'sitting.file_begun', applicationId)
    return { id: panelId }
  })
}

/** Open the vote on the file being talked about; 409 when too few jurors there could vote. */
export async function openBallot(viewer: Viewer, panelId: string, applicationId: string) {
  const meeting = await findMeetingToLead(viewer, panelId)
  seenItem(meeting, applicationId)
  return inTransaction(async (tx) => {
    const sitting = await holdSitting(tx, panelId)
    refuseUnlessOpen(sitting)
    const item = found(sitting.items.find((one) => one.applicationId === applicationId))
    const objection = rules.objectionToBallot(item, ableOn(meeting, item).length, sitting.quorum)
    if (objection) refuse(409, objection)
    const where = { panelId, applicationId, voteOpenedAt: null, endedAt: null }
    await tx.sittingItem.updateMany({ where, data: { voteOpenedAt: now() } })
    await record(tx, viewer, 'sitting.ballot_opened', applicationId)
    return { id: panelId }
  })
}

/** Close the vote: the file is done, and whoever stepped out may come back. */
export async function closeBallot(viewer: Viewer, panelId: string, applicationId: string) {
  seenItem(await findMeetingToLead(viewer, panelId), applicationId)
  return inTransaction(async (tx) => {
    refuseUnlessOpen(await holdSitting(tx, panelId))
    const item = found(await holdItem(tx, panelId, applicationId))
    const objection = rules.objectionToCounting(item)
    if (objection) refuse(409, objection)
    await tx.sittingItem.updateMany({ where: { panelId, applicationId, endedAt: null }, data: { endedAt: now() } })
    await record(tx, viewer, 'sitting.ballot_closed', applicationId)
    return { id: panelId }
  })
}

/** The jurors there who may vote on a file. */
export function ableOn({ jurors, isOut }: Meeting, item: { applicationId: string }) {
  return jurors.filter((juror) => juror.isHere && !isOut(juror, item))
}

function refuseUnlessOpen(sitting: Parameters<typeof rules.sittingStage>[0]) {
  const objection = rules.objectionToSitting(rules.sittingStage(sitting))
  if (objection) refuse(409, objection)
}

/** Whoever is barred from the file being talked about does not lead the room: another does. */
function refuseFromOutside({ sitting, isSeen }: Meeting) {
  const current = rules.currentOf(sitting.items)
  if (current && !isSeen(current)) refuse(403, 'leading_from_outside')
}

async function sendOut(tx: Tx, meeting: Meeting, applicationId: string) {
  const out = meeting.jurors.filter((juror) => juror.isHere && meeting.isOut(juror, { applicationId }))
  const reasons = await listWhy(
    applicationId,
    out.map((juror) => juror.id),
  )
  await leave(
    tx,
    meeting.sitting.panelId,
    applicationId,
    out.map(({ id }) => ({ jurorId: id, why: reasons(id) })),
  )
}

/** Why each of these jurors is barred from a file, in a word; what they declared on their reading of it counts as declared. */
export async function listWhy(applicationId: string, jurorIds: string[]) {
  const where = { applicationId, jurorId: { in: jurorIds }, liftedAt: null }
  const bars = await db().bar.findMany({ where, orderBy: { barredAt: 'asc' } })
  return (jurorId: string) => (bars.find((bar) => bar.jurorId === jurorId)?.reason ?? 'declared') as BarReason
}
