import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listObstacles } from './bars.server.ts'
import { pairOf } from './conflicts.server.ts'
import { declareInterest } from './declarations.server.ts'
import { listDeclared, openFileTo } from './file-declarations.server.ts'
import { findOwnInterests } from './interests.server.ts'
import { findMeeting, type Meeting, seenItem } from './meeting.server.ts'
import { objectionToChanging, sittingStage } from './sitting.ts'
import { stepAside } from './stepping-aside.server.ts'

/** The files of the meeting on which the viewer has not said whether they have a link: number and who carries it, nothing else. */
export async function findToDeclare(viewer: Viewer, panelId: string) {
  const meeting = await findMeeting(viewer, panelId)
  const { id } = found(meeting.own)
  const said = await listDeclared(id)
  const items = meeting.sitting.items.filter((item) => meeting.isSeen(item) && !said.has(item.applicationId))
  const files = items.flatMap(({ applicationId }) => {
    const applicant = meeting.applicants.get(applicationId)
    return applicant ? { ...applicant, id: applicationId } : []
  })
  const objection = objectionToChanging(sittingStage(meeting.sitting))
  return { title: meeting.panel.call.title, files, objection, valid: (await findOwnInterests(viewer)).valid }
}

/**
 * Say of these files with which one has a link (`linked`) and with which none. Without a link a file opens to the juror; with one
 * it is barred to them everywhere: their review is set aside, their vote withdrawn, and they leave if it is being talked about.
 */
export async function declareLinks(viewer: Viewer, panelId: string, about: string[], linked: string[]) {
  const meeting = await findMeeting(viewer, panelId)
  const own = found(meeting.own)
  for (const id of about) seenItem(meeting, id)
  const free = about.filter((id) => !linked.includes(id))
  const objection = objectionToChanging(sittingStage(meeting.sitting))
  if (objection) refuse(409, objection)
  if (free.length > 0 && !meeting.isNamed) refuse(409, 'links_without_names')
  if (free.length > 0 && !(await findOwnInterests(viewer)).valid) refuse(409, 'interests_not_declared')
  const obstacles = await listObstacles(meeting.panel, [own], free)
  const bound = free.filter((id) => obstacles.has(pairOf(own.id, id)))
  return inTransaction(async (tx) => {
    await stepAside(viewer, panelId, { applicationIds: [...linked.filter((id) => about.includes(id)), ...bound] })
    for (const id of free) if (!bound.includes(id)) await openForMeeting(tx, viewer, meeting, id)
    await record(tx, viewer, 'sitting.links_declared', panelId)
    return { id: panelId }
  })
}

/** A file that is theirs to score opens as such; any other is only read. */
async function openForMeeting(tx: Tx, viewer: Viewer, { sitting, own }: Meeting, applicationId: string) {
  const juror = found(own)
  const review = await tx.review.findFirst({ where: { jurorId: juror.id, applicationId, stage: 'assigned' } })
  if (review) await declareInterest(viewer, review.id, { conflict: false })
  else await openFileTo(tx, viewer, { panelId: sitting.panelId, juror, applicationId })
}
