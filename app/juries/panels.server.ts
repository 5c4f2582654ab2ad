import { findCallById, listCallsById, listCallsOrganised } from '#app/calls/calls.server.ts'
import { findCallOfCutoff, listShutCutoffs } from '#app/calls/cutoffs.server.ts'
import { personByEmail } from '#app/people/people.server.ts'
import { seat, unseat } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { objectionToBidding } from './bid.ts'
import { groupBy } from './group.ts'
import { mayRunJury, maySitOn } from './jury.access.ts'
import { openPanel, openWhenAllAreIn } from './opening.server.ts'
import { objectionToComposing, objectionToInviting, objectionToOpening } from './panel.ts'
import { BEFORE_ANY } from './phase.ts'
import { listHolding } from './phase-holding.server.ts'
import { dayToHandIn, isReadingLate } from './reading-date.ts'
import type { College, WhyDeclined } from './seat.ts'

/** A jury with its call, for its jurors and the organiser's coordinators; 404 to all others. */
export async function findPanel(viewer: Viewer, panelId: string) {
  const panel = found(await db().panel.findUnique({ where: { id: panelId } }))
  const call = await findCallById(viewer, panel.callId)
  if (!mayRunJury(viewer, call) && !maySitOn(viewer, panelId)) refuse(404, 'not_found')
  const cutoff = found(call.cutoffs.find((door) => door.id === panelId))
  return { ...panel, call, cutoff }
}

/** The same for those who run it: 403 to its jurors. */
export async function findPanelToRun(viewer: Viewer, panelId: string) {
  const panel = await findPanel(viewer, panelId)
  if (!mayRunJury(viewer, panel.call)) refuse(403, 'not_a_coordinator')
  return panel
}

/** The juries the viewer runs: what belongs to one of them is there for them, and for nobody else. */
export async function listPanelIdsRun(viewer: Viewer) {
  const calls = await listCallsOrganised(viewer)
  const where = { callId: { in: calls.map((call) => call.id) } }
  const panels = await db().panel.findMany({ where, select: { id: true } })
  return panels.map(({ id }) => id)
}

export type PanelWhole = Awaited<ReturnType<typeof findPanel>>

/** Nobody entrusts, accepts, hands in, opens or decides beside us on this panel until the transaction ends. */
export async function holdPanel(tx: Tx, panelId: string) {
  await tx.$queryRaw`SELECT 1 FROM panel WHERE id = ${panelId}::uuid FOR UPDATE`
  return tx.panel.findUniqueOrThrow({ where: { id: panelId } })
}

/** Compose the jury of a cut-off; it takes the cut-off's id. */
export async function composePanel(viewer: Viewer, cutoffId: string) {
  const call = await findCallOfCutoff(viewer, cutoffId)
  if (!mayRunJury(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToComposing(call)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const signed = { composedBy: personOf(viewer).id, composedAt: now() }
    const panel = { id: cutoffId, callId: call.id, stage: 'composing' as const, ...signed }
    const { count } = await tx.panel.createMany({ data: [panel], skipDuplicates: true })
    if (count === 0) refuse(409, 'jury_already_composed')
    await record(tx, viewer, 'panel.composed', cutoffId)
    return { id: cutoffId, position: call.cutoffs.find((cutoff) => cutoff.id === cutoffId)?.position ?? 1 }
  })
}

interface Invited {
  email: string
  name: string
  college?: College
  least?: number
  most?: number
}

/** Invite someone by their address; they read nothing before they accept confidentiality. */
export async function inviteJuror(viewer: Viewer, panelId: string, invited: Invited) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = objectionToInviting(panel)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const { id: personId } = await personByEmail(invited.email, invited.name)
    const known = await tx.juror.findUnique({ where: { panelId_personId: { panelId, personId } } })
    if (known && known.declinedAt === null) refuse(409, 'already_invited')
    const id = known?.id ?? newId()
    const seated = { college: invited.college ?? null, least: invited.least ?? 0, most: invited.most ?? null }
    const create = { id, panelId, personId, invitedAt: now(), ...seated }
    const update = { invitedAt: now(), declinedAt: null, whyDeclined: null, ...seated }
    await tx.juror.upsert({ where: { id }, create, update })
    await seat(viewer, personId, 'juror', panelId)
    await record(tx, viewer, 'juror.invited', id)
    return { id, personId, back: juryPath(panel) }
  })
}

/** Where those who run a jury see it. */
export function juryPath({ call, cutoff }: Pick<PanelWhole, 'call' | 'cutoff'>) {
  return `/calls/${call.slug}/jury?cutoff=${cutoff.position}`
}

/** The viewer's own chair on this panel; 404 when they have none. */
export async function findOwnChair(viewer: Viewer, panelId: string) {
  const panel = await findPanel(viewer, panelId)
  const personId = personOf(viewer).id
  const juror = found(await db().juror.findUnique({ where: { panelId_personId: { panelId, personId } } }))
  return { ...juror, panel }
}

/** The juries the viewer is invited to or sits on, latest first. */
export async function listChairs(viewer: Viewer) {
  const where = { personId: personOf(viewer).id, declinedAt: null }
  const panel = { include: { hearings: true, sitting: { select: { startsAt: true, closedAt: true } } } }
  const chairs = await db().juror.findMany({ where, include: { panel }, orderBy: { id: 'desc' } })
  const calls = await listCallsById(
    viewer,
    chairs.map(({ panel }) => panel.callId),
  )
  const panelIds = chairs.map(({ panelId }) => panelId)
  const [holding, shut] = [await listHolding(panelIds), await listShutCutoffs(panelIds)]
  return chairs.flatMap(({ panelId, acceptedAt, panel }) => {
    const call = calls.get(panel.callId)
    if (!call) return []
    const isShut = shut.has(panelId)
    const { applicantsNamed: isNamed, reach } = holding.get(panelId) ?? BEFORE_ANY
    const mayWish = isNamed && objectionToBidding({ acceptedAt, declinedAt: null, panel }, !isShut) === null
    const isReading = isShut && acceptedAt !== null && panel.stage !== 'decided'
    const may = { mayWish, isNameless: !isNamed && isReading, mayReadAll: reach === 'all' && isReading }
    const hears = acceptedAt !== null && panel.hearings !== null
    const isCalled = acceptedAt !== null && panel.sitting?.closedAt === null
    const meetsAt = isCalled ? (panel.sitting?.startsAt ?? null) : null
    const by = { readBy: dayToHandIn(panel), isLate: isReadingLate(panel, now()) }
    return [{ panelId, acceptedAt, stage: panel.stage, title: call.title, ...may, hears, meetsAt, ...by }]
  })
}

/**
 * Accept confidentiality: from now on the juror sees whom their files come from. `most` is how many files they can take, when
 * they say. Accepting twice changes nothing.
 */
export async function acceptConfidentiality(viewer: Viewer, panelId: string, { most }: { most?: number } = {}) {
  const juror = await findOwnChair(viewer, panelId)
  if (juror.declinedAt) refuse(409, 'invitation_declined')
  if (juror.acceptedAt) return { id: juror.id }
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const told = most === undefined ? {} : { most, least: Math.min(juror.least, most) }
    await tx.juror.update({ where: { id: juror.id }, data: { acceptedAt: now(), ...told } })
    const readers = [personToken(juror.personId)]
    await tx.review.updateMany({ where: { jurorId: juror.id }, data: { readers } })
    await record(tx, viewer, 'juror.accepted', juror.id)
    return { id: juror.id }
  })
}

/** Turn the invitation down, with a reason in a word; what was entrusted goes back to the coordinators. */
export async function declineInvitation(viewer: Viewer, panelId: string, whyDeclined: WhyDeclined) {
  const juror = await findOwnChair(viewer, panelId)
  if (juror.acceptedAt) refuse(409, 'already_accepted')
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    await tx.juror.update({ where: { id: juror.id }, data: { declinedAt: now(), whyDeclined } })
    await tx.review.deleteMany({ where: { jurorId: juror.id, stage: 'assigned' } })
    await unseat(viewer, juror.personId, 'juror', panelId)
    await record(tx, viewer, 'juror.declined', juror.id, whyDeclined)
    await openWhenAllAreIn(tx, juror.panel)
    return { id: juror.id }
  })
}

/** Open the scores before all are in; written down with who did it. */
export async function openScores(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const handedIn = await tx.review.count({ where: { panelId, stage: 'submitted' } })
    const objection = objectionToOpening(held, handedIn)
    if (objection) refuse(409, objection)
    await openPanel(tx, viewer, panel)
    return { id: panelId }
  })
}

/** The juries of these calls and where they stand for all to know, by call; nothing of their jurors or files. What is decided and not yet told is not said to be. */
export async function listPanelsOfCalls(callIds: string[]) {
  const select = { id: true, callId: true, stage: true, composedAt: true, openedAt: true, announcedAt: true }
  const panels = await db().panel.findMany({ where: { callId: { in: callIds } }, select, orderBy: { id: 'asc' } })
  const told = panels.map(({ stage, announcedAt, ...panel }) => {
    const known = stage === 'decided' && !announcedAt ? ('opened' as const) : stage
    return { ...panel, stage: known, decidedAt: announcedAt }
  })
  return groupBy(told, (panel) => panel.callId)
}

/** Whom an event about a juror concerns, for letters. */
export async function findJuror(jurorId: string) {
  return found(await db().juror.findUnique({ where: { id: jurorId }, include: { panel: true } }))
}
