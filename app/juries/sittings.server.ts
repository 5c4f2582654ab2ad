import { listNames } from '#app/people/people.server.ts'
import { listSeated } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { record } from '#app/platform/events.server.ts'
import type { Meeting as CalendarMeeting } from '#app/platform/ics.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { barFound } from './bars.server.ts'
import { findMeeting, findMeetingToLead } from './meeting.server.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import * as rules from './sitting.ts'
import { listItems, orderAnew } from './sitting-order.server.ts'
import { words } from './words.meeting.ts'

export interface Calling {
  startsAt: Date
  place: string
  minutesPerFile: number
  chairId: string
  quorum?: number
}

/** What is known of the meeting of a panel before it is called or changed, and who could chair it. For those who run the jury. */
export async function findCalling(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const sitting = await db().sitting.findUnique({ where: { panelId } })
  const objection = sitting ? rules.objectionToChanging(rules.sittingStage(sitting)) : rules.objectionToCalling(panel)
  if (objection) refuse(409, objection)
  return { panel, sitting, chairs: await listChairs(panelId, panel.call.organisationId) }
}

/** Who may chair: the jurors who accepted confidentiality and the organiser's coordinators, by name. */
async function listChairs(panelId: string, organisationId: string) {
  const where = { panelId, declinedAt: null, acceptedAt: { not: null } }
  const jurors = await db().juror.findMany({ where, select: { personId: true } })
  const ids = [
    ...new Set([...jurors.map((juror) => juror.personId), ...(await listSeated('coordinator', organisationId))]),
  ]
  const names = await listNames(ids)
  const chairs = ids.map((id) => ({ id, name: names.get(id) ?? '' }))
  return chairs.sort((a, b) => a.name.localeCompare(b.name, 'fr') || a.id.localeCompare(b.id))
}

/** Call the committee of a panel, or change what was said of its meeting; its files are put in the order with the fewest comings and goings. */
export async function callSitting(viewer: Viewer, panelId: string, { quorum = undefined, ...typed }: Calling) {
  const { chairs } = await findCalling(viewer, panelId)
  if (!chairs.some((chair) => chair.id === typed.chairId)) refuse(404, 'not_found')
  await barFound(panelId)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const before = await tx.sitting.findUnique({ where: { panelId } })
    const objection = before ? rules.objectionToChanging(rules.sittingStage(before)) : rules.objectionToCalling(held)
    if (objection) refuse(409, objection)
    const told = { ...typed, quorum: quorum ?? null }
    if (before) {
      const isMoved = before.startsAt.getTime() !== typed.startsAt.getTime() || before.place !== typed.place
      await tx.sitting.update({ where: { panelId }, data: { ...told, changes: { increment: isMoved ? 1 : 0 } } })
      await record(tx, viewer, isMoved ? 'sitting.moved' : 'sitting.changed', panelId)
    } else {
      await tx.sitting.create({ data: { panelId, ...told, calledBy: personOf(viewer).id, calledAt: now() } })
      await orderAnew(tx, panelId)
      await record(tx, viewer, 'sitting.called', panelId)
    }
    return { id: panelId }
  })
}

/** Open the meeting: files sent to the jury since it was called join the order, those withdrawn leave it. */
export async function openSitting(viewer: Viewer, panelId: string) {
  await findMeetingToLead(viewer, panelId)
  return inTransaction(async (tx) => {
    const sitting = await holdSitting(tx, panelId)
    const objection = rules.objectionToOpeningSitting(rules.sittingStage(sitting))
    if (objection) refuse(409, objection)
    await listItems(tx, panelId)
    await tx.sitting.update({ where: { panelId }, data: { openedAt: now(), openedBy: personOf(viewer).id } })
    await record(tx, viewer, 'sitting.opened', panelId)
    return { id: panelId }
  })
}

/** Close the meeting: whoever is there leaves, and the record stays as it is. */
export async function closeSitting(viewer: Viewer, panelId: string) {
  await findMeetingToLead(viewer, panelId)
  return inTransaction(async (tx) => {
    const sitting = await holdSitting(tx, panelId)
    const current = rules.currentOf(sitting.items)
    const isVoting = current && rules.itemStage(current) === 'voting'
    const objection = rules.objectionToSitting(rules.sittingStage(sitting)) ?? (isVoting ? 'vote_still_open' : null)
    if (objection) refuse(409, objection)
    const at = now()
    await tx.sittingItem.updateMany({
      where: { panelId, beganAt: { not: null }, endedAt: null },
      data: { endedAt: at },
    })
    await tx.presence.updateMany({ where: { panelId, until: null }, data: { until: at } })
    await tx.sitting.update({ where: { panelId }, data: { closedAt: at, closedBy: personOf(viewer).id } })
    await record(tx, viewer, 'sitting.closed', panelId)
    return { id: panelId }
  })
}

/** The meeting as the viewer's calendar takes it in; it names no file. */
export async function findInvitation(viewer: Viewer, panelId: string): Promise<CalendarMeeting> {
  const { panel, sitting } = await findMeeting(viewer, panelId)
  const { name, email } = personOf(viewer)
  const minutes = Math.max(1, sitting.items.length) * sitting.minutesPerFile
  return {
    ...{ id: `sitting-${panelId}`, changes: sitting.changes, begins: sitting.startsAt, place: sitting.place },
    ends: new Date(sitting.startsAt.getTime() + minutes * 60_000),
    title: words.fr.calendar(panel.call.title.fr),
    link: `${env().appUrl}/juries/${panelId}/room`,
    guest: { name: name || email, email },
  }
}

/** Whom the calling of a meeting concerns, for letters: the jurors of the panel and whoever chairs. */
export async function findSittingCalled(panelId: string) {
  const jurors = { where: { declinedAt: null, acceptedAt: { not: null } }, select: { personId: true } }
  const include = { panel: { select: { callId: true, jurors } } }
  const { startsAt, chairId, panel } = found(await db().sitting.findUnique({ where: { panelId }, include }))
  const personIds = [...new Set([...panel.jurors.map((juror) => juror.personId), chairId])]
  return { callId: panel.callId, startsAt, personIds }
}

/** Nobody leads the meeting beside us until the transaction ends. */
export async function holdSitting(tx: Tx, panelId: string) {
  await holdPanel(tx, panelId)
  const items = { orderBy: { place: 'asc' as const } }
  return found(await tx.sitting.findUnique({ where: { panelId }, include: { items } }))
}

/**
 * The record of the meeting, for the decision and the minutes: who was there, who stepped out for which file, how each was voted
 * on. Null while none is called; a file barred to the viewer is not in it, and a vote still open is not counted.
 */
export async function findSitting(viewer: Viewer, panelId: string) {
  if ((await db().sitting.count({ where: { panelId } })) === 0) return null
  const { sitting, jurors, chairName, isSeen, applicants } = await findMeeting(viewer, panelId)
  const nameOf = (jurorId: string) => jurors.find((juror) => juror.id === jurorId)?.name ?? ''
  const { startsAt, place, quorum, openedAt, closedAt, chairId } = sitting
  return {
    ...{ startsAt, place, quorum, openedAt, closedAt, chairId, chairName, stage: rules.sittingStage(sitting) },
    presences: sitting.presences.map(({ jurorId, from, until }) => ({ jurorId, name: nameOf(jurorId), from, until })),
    items: sitting.items.filter(isSeen).map((item) => ({
      ...{ applicationId: item.applicationId, place: item.place, stage: rules.itemStage(item) },
      number: applicants.get(item.applicationId)?.number ?? '',
      ...{ beganAt: item.beganAt, voteOpenedAt: item.voteOpenedAt, endedAt: item.endedAt },
      votes: item.voteOpenedAt && item.endedAt ? rules.countVotes(item.votes) : null,
      absences: item.absences.map(({ jurorId, why, leftAt }) => ({ jurorId, name: nameOf(jurorId), why, leftAt })),
    })),
  }
}

/** How the committee voted on each file, once its vote is closed; empty while none met. */
export async function listVotes(viewer: Viewer, panelId: string) {
  const items = (await findSitting(viewer, panelId))?.items ?? []
  return new Map(items.flatMap(({ applicationId, votes }) => (votes ? [[applicationId, votes] as const] : [])))
}
