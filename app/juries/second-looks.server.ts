import { listApplicants, listBarred } from '#app/applications/applicants.server.ts'
import { mayWrite } from '#app/applications/application.access.ts'
import { findApplication, listApplicationsById, reconsiderApplication } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { listMembers } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { listSeated } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, personToken, type Viewer } from '#app/platform/viewer.ts'
import { tellNeeds } from './answers.server.ts'
import type { Outcome } from './decision.ts'
import { addToMinutes } from './minutes-addenda.server.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import { obstacleOf } from './rankings.server.ts'
import { doorOfSecondLook, objectionToAnswering, objectionToAsking } from './second-look.ts'

/** The second look of a refused file: what was asked and answered, and until when its writers may ask. Null when there is nothing of it. */
export async function findSecondLook(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const decision = await db().decision.findUnique({ where: { applicationId }, include: { panel: true } })
  if (!decision?.panel.announcedAt) return null
  const look = await db().secondLook.findUnique({ where: { applicationId } })
  const { announcedAt } = decision.panel
  const decided = { outcome: decision.outcome, announcedAt, asked: look !== null }
  const isOpen = objectionToAsking(decided, receivedAt()) === null && mayWrite(viewer, application)
  if (!look && !isOpen) return null
  const { lastDay } = doorOfSecondLook(announcedAt)
  return { asked: look && toldOf(look), mayAsk: isOpen ? { lastDay } : null }
}

interface Row {
  why: string
  askedAt: Date
  answer: string | null
  outcome: Outcome | null
  answeredAt: Date | null
}
const toldOf = ({ why, askedAt, answer, outcome, answeredAt }: Row) => ({ why, askedAt, answer, outcome, answeredAt })

export type SecondLookTold = NonNullable<Awaited<ReturnType<typeof findSecondLook>>>

/** A refused file for whoever may ask that it be looked at again: 403 to its readers, 409 once asked, 410 after the last day. */
export async function findAskable(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const decision = await db().decision.findUnique({ where: { applicationId }, include: { panel: true } })
  const asked = (await db().secondLook.count({ where: { applicationId } })) > 0
  const announcedAt = decision?.panel.announcedAt ?? null
  const objection = objectionToAsking({ outcome: decision?.outcome ?? '', announcedAt, asked }, receivedAt())
  if (objection) refuse(objection === 'second_look_too_late' ? 410 : 409, objection)
  const { panelId } = found(decision)
  return { application, panelId, lastDay: doorOfSecondLook(found(announcedAt)).lastDay }
}

/** Ask for a second look, once, saying what was misread. */
export async function askSecondLook(viewer: Viewer, applicationId: string, why: string) {
  const { panelId } = await findAskable(viewer, applicationId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const data = [{ applicationId, panelId, why, askedBy: personOf(viewer).id, askedAt: receivedAt() }]
    const { count } = await tx.secondLook.createMany({ data, skipDuplicates: true })
    if (count === 0) refuse(409, 'second_look_asked')
    await addToMinutes(tx, viewer, panelId, { event: 'look_asked', fileId: applicationId, why })
    await record(tx, viewer, 'second_look.asked', applicationId)
    return { id: applicationId }
  })
}

/** A second look for those who run the jury: what was asked, what had been decided and by whom, and why the viewer cannot answer it. */
export async function findLook(viewer: Viewer, panelId: string, applicationId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  // The file first: to whoever is barred from it, that a second look was asked costs no question more.
  const application = await findApplication(viewer, applicationId)
  const look = found(await db().secondLook.findFirst({ where: { applicationId, panelId } }))
  const decision = await db().decision.findUniqueOrThrow({ where: { applicationId } })
  const others = await listOthers(panel.call.organisationId, application, decision.decidedBy)
  const isDecider = decision.decidedBy === personOf(viewer).id
  const objection = (await obstacleOf(viewer, panelId)) ?? objectionToAnswering(look, isDecider, others.length)
  const names = await listNames([look.answeredBy, decision.decidedBy])
  const { id, number, title, organisationName } = application
  return {
    panel,
    file: { id, number: number ?? '', title, organisationName },
    look: { ...toldOf(look), by: names.get(look.answeredBy ?? '') ?? null },
    decided: { reasons: decision.reasons, by: names.get(decision.decidedBy) ?? '', isOwn: isDecider },
    others: others.length,
    objection,
  }
}

/** The other coordinators who could answer: not barred from the file, not of its organisation. */
async function listOthers(organiserId: string, file: { id: string; organisationId: string }, deciderId: string) {
  const barred = await listBarred(file.id)
  const members = (await listMembers([file.organisationId])).get(file.organisationId) ?? []
  const seated = await listSeated('coordinator', organiserId)
  return seated.filter((id) => id !== deciderId && !barred.includes(personToken(id)) && !members.includes(id))
}

/** Whom a question about a second look is written to, for letters: those who may answer it. */
export async function findLookTold(applicationId: string) {
  const { panelId } = await db().secondLook.findUniqueOrThrow({ where: { applicationId } })
  const { decidedBy, panel } = await db().decision.findUniqueOrThrow({
    where: { applicationId },
    include: { panel: true },
  })
  const { number, organisationId } = found((await listApplicants([applicationId])).get(applicationId))
  const call = await findCallById(CLOCK, panel.callId)
  const others = await listOthers(call.organisationId, { id: applicationId, organisationId }, decidedBy)
  return { panelId, number: number ?? '', to: others.length > 0 ? others : [decidedBy] }
}

/** Answer with reasons: the decision stands, or the file goes on the reserve list, or is kept. Once (409); 403 to who took it when another could answer. */
export async function answerSecondLook(
  viewer: Viewer,
  panelId: string,
  applicationId: string,
  { outcome, answer }: { outcome: Outcome; answer: string },
) {
  const { panel, objection } = await findLook(viewer, panelId, applicationId)
  if (objection) refuse(objection === 'second_look_answered' ? 409 : 403, objection)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const signed = { answeredBy: personOf(viewer).id, answeredAt: now() }
    const where = { applicationId, answeredAt: null }
    const { count } = await tx.secondLook.updateMany({ where, data: { outcome, answer, ...signed } })
    if (count === 0) refuse(409, 'second_look_answered')
    const answered = { event: 'look_answered' as const, fileId: applicationId, outcome, why: answer }
    await addToMinutes(tx, viewer, panelId, answered)
    if (outcome !== 'refused') await reconsiderApplication(viewer, applicationId, outcome)
    if (outcome === 'selected') await tellNeeds(viewer, panel.call.id)
    await record(tx, viewer, 'second_look.answered', applicationId, outcome)
    return { panelId }
  })
}

/** The second looks asked of a jury, the unanswered ones first, as far as the viewer may read their files. */
export async function listLooks(viewer: Viewer, panelId: string) {
  await findPanelToRun(viewer, panelId)
  const looks = await db().secondLook.findMany({ where: { panelId }, orderBy: { askedAt: 'asc' } })
  const files = await listApplicationsById(
    viewer,
    looks.map(({ applicationId }) => applicationId),
  )
  const told = looks.flatMap((look) => {
    const file = files.get(look.applicationId)
    const { number, title, organisationName } = file ?? {}
    return file ? [{ ...toldOf(look), id: file.id, number: number ?? '', title, organisationName }] : []
  })
  return told.sort((a, b) => Number(a.answeredAt !== null) - Number(b.answeredAt !== null))
}

/** How many second looks of these calls were answered, and how many changed the decision, by call: public. */
export async function countSecondLooks(callIds: string[]) {
  const where = { answeredAt: { not: null }, panel: { callId: { in: callIds } } }
  const looks = await db().secondLook.findMany({
    where,
    select: { outcome: true, panel: { select: { callId: true } } },
  })
  return new Map(
    callIds.map((id) => {
      const own = looks.filter(({ panel }) => panel.callId === id)
      return [id, { answered: own.length, changed: own.filter(({ outcome }) => outcome !== 'refused').length }]
    }),
  )
}
