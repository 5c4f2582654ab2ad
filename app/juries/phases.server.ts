import { listRunningIds } from '#app/applications/applicants.server.ts'
import { closeApplicationTo, openApplicationTo } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, personToken, type Viewer } from '#app/platform/viewer.ts'
import { listDeclaredOf } from './file-declarations.server.ts'
import { findPanelToRun, holdPanel } from './panels.server.ts'
import { objectionToPhase, objectionToWithdrawing, type PhaseRules } from './phase.ts'
import { areNamesShown, findHolding } from './phase-holding.server.ts'
import { tellReaders } from './review-readers.server.ts'

/** The windows of a jury in their order, which holds, and whether one may still be planned without applicants' names; for those who run it. */
export async function findPhases(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const phases = await db().reviewPhase.findMany({ where: { panelId }, orderBy: { startsAt: 'asc' } })
  const holds = await findHolding(db(), panelId)
  return { panel, phases, holdsId: holds?.id ?? null, namesAreKnown: await areNamesKnown(panelId) }
}

interface Planned extends PhaseRules {
  startsAt: Date | null
}

/** Plan a window, from its hour or at once; gives the reason word of what is wrong with it, or none. 409 once decided. */
export async function planPhase(viewer: Viewer, panelId: string, planned: Planned) {
  const { panel } = await findPhases(viewer, panelId)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panelId)
    const phases = await tx.reviewPhase.findMany({ where: { panelId } })
    const around = { panel: held, phases, namesAreKnown: await areNamesKnown(panelId) }
    const objection = objectionToPhase(planned, around, now())
    if (objection === 'already_decided') refuse(409, objection)
    if (objection) return { objection }
    const signed = { plannedBy: personOf(viewer).id, plannedAt: now(), startsAt: planned.startsAt ?? now() }
    const phase = await tx.reviewPhase.create({ data: { id: newId(), panelId, ...planned, ...signed } })
    await record(tx, viewer, 'phase.planned', phase.id)
    if (!planned.startsAt) await begin(tx, viewer, phase, panel.call)
    return { objection: null }
  })
}

/** One window that can still be taken back. */
export async function findPlannedPhase(viewer: Viewer, phaseId: string) {
  const phase = found(await db().reviewPhase.findUnique({ where: { id: phaseId } }))
  const panel = await findPanelToRun(viewer, phase.panelId)
  const objection = objectionToWithdrawing(panel, phase)
  if (objection) refuse(409, objection)
  return { ...phase, panel }
}

export async function withdrawPhase(viewer: Viewer, phaseId: string) {
  const { panelId } = await findPlannedPhase(viewer, phaseId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const { count } = await tx.reviewPhase.deleteMany({ where: { id: phaseId, begunAt: null } })
    if (count === 0) refuse(409, 'phase_has_begun')
    await record(tx, viewer, 'phase.withdrawn', phaseId)
    return { panelId }
  })
}

/** What the clock does each minute: begin the windows whose hour has come, the earliest first, each once. */
export async function beginDuePhases() {
  const where = { begunAt: null, startsAt: { lte: now() } }
  const due = await db().reviewPhase.findMany({ where, orderBy: { startsAt: 'asc' } })
  for (const { id, panelId } of due) {
    const { callId } = await db().panel.findUniqueOrThrow({ where: { id: panelId } })
    const call = await findCallById(CLOCK, callId)
    await inTransaction(async (tx) => {
      await holdPanel(tx, panelId)
      const phase = await tx.reviewPhase.findFirst({ where: { id, begunAt: null } })
      if (phase) await begin(tx, CLOCK, phase, call)
    })
  }
  return due.length
}

interface Begun {
  id: string
  panelId: string
  applicantsNamed: boolean
}

/** Let its rules act on rows: who reads which review and, when names come or go, whether the files themselves are open to jurors. */
async function begin(
  tx: Tx,
  viewer: Viewer,
  { id, panelId, applicantsNamed }: Begun,
  call: { organisationId: string },
) {
  const wereNamed = await areNamesShown(tx, panelId)
  await tx.reviewPhase.update({ where: { id }, data: { begunAt: now() } })
  await tellReaders(tx, { id: panelId, call })
  if (applicantsNamed !== wereNamed) await turnFiles(tx, viewer, panelId, applicantsNamed)
  await record(tx, viewer, 'phase.begun', id)
}

/** Open every file to the jurors who said they have no link with it, to score it or only to read it; or shut it to them. */
async function turnFiles(tx: Tx, viewer: Viewer, panelId: string, isOpen: boolean) {
  const jurors = await tx.juror.findMany({ where: { panelId }, select: { id: true, personId: true } })
  const tokens = new Map(jurors.map(({ id, personId }) => [id, personToken(personId)]))
  const turn = isOpen ? openApplicationTo : closeApplicationTo
  for (const { applicationId, jurorId } of await listDeclaredOf([...tokens.keys()]))
    await turn(viewer, applicationId, found(tokens.get(jurorId)))
}

/** Whether a juror of this panel has read who carries a file: on declaring, or on wishing for it. */
async function areNamesKnown(panelId: string) {
  const told = { panelId, declaredAt: { not: null }, juror: { namesDeclaredAt: null } }
  const declared = await db().review.count({ where: told })
  const wished = await db().bid.count({ where: { applicationId: { in: await listRunningIds(panelId) } } })
  return declared + wished > 0
}
