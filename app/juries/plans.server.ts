import { randomInt } from 'node:crypto'
import { listIdsBarredTo, listRunningIds } from '#app/applications/applicants.server.ts'
import { listApplicationsById } from '#app/applications/applications.server.ts'
import { isInTime } from '#app/calls/call.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { entrustReadings } from './assignments.server.ts'
import { listMinima } from './composition.server.ts'
import { objectionToAssigning } from './panel.ts'
import { findPanelToRun, holdPanel, listPanelIdsRun, type PanelWhole } from './panels.server.ts'
import { Excesses } from './plan.form.ts'

/** How many plans a jury's page tells of, the latest first. */
const TOLD = 20

/** Where a jury stands with who reads what: whether a plan can be asked for now, and those that were. */
export async function listPlans(viewer: Viewer, panelId: string) {
  const panel = await findPanelToRun(viewer, panelId)
  const select = { id: true, stage: true, askedAt: true, askedBy: true, applicationIds: true, publishedAt: true }
  const rows = await db().plan.findMany({ where: { panelId }, orderBy: { id: 'desc' }, take: TOLD, select })
  const names = await listNames(rows.map(({ askedBy }) => askedBy))
  const plans = rows.map(({ askedBy, applicationIds, ...plan }) => ({
    ...plan,
    ...{ by: names.get(askedBy) ?? '', files: applicationIds.length },
  }))
  const hand = {
    pins: await db().pin.count({ where: { panelId, applicationId: { notIn: await listIdsBarredTo(viewer) } } }),
    apart: await db().jurorsApart.count({ where: { panelId } }),
  }
  return { panel, plans, hand, minima: await listMinima(panelId), objection: await objectionToAsking(viewer, panel) }
}

async function objectionToAsking(viewer: Viewer, panel: PanelWhole) {
  const objection = objectionToAssigning(panel, isInTime(panel.cutoff, now()))
  if (objection) return objection
  if ((await db().juror.count({ where: { panelId: panel.id, declinedAt: null } })) === 0) return 'no_juror_yet'
  return (await listFilesOf(viewer, panel.id)).size === 0 ? 'no_file_to_share' : null
}

/** The files in the running that the viewer may read. */
async function listFilesOf(viewer: Viewer, panelId: string) {
  return listApplicationsById(viewer, await listRunningIds(panelId))
}

interface Settings {
  evenness: number
  /** On a hundred. */
  chance?: number
  seed?: number
}

/** Ask for a plan of who reads what; it is sought beside the pages. 409 while another is being sought. */
export async function askPlan(
  viewer: Viewer,
  panelId: string,
  { evenness, chance = 100, seed = randomInt(2 ** 31) }: Settings,
) {
  const panel = await findPanelToRun(viewer, panelId)
  const objection = await objectionToAsking(viewer, panel)
  if (objection) refuse(409, objection)
  const applicationIds = [...(await listFilesOf(viewer, panelId)).keys()].sort()
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    if (await tx.plan.findFirst({ where: { panelId, stage: 'seeking' } })) refuse(409, 'plan_being_sought')
    const signed = { askedBy: personOf(viewer).id, askedAt: now() }
    const plan = { id: newId(), panelId, stage: 'seeking' as const, applicationIds, evenness, chance, seed, ...signed }
    await tx.plan.create({ data: plan })
    await enqueue('plan', { plan: plan.id })
    await record(tx, viewer, 'plan.asked', plan.id)
    return { id: plan.id }
  })
}

/** A plan with its panel, for those who run it; 404 to all others. */
export async function findPlan(viewer: Viewer, planId: string) {
  const where = { id: planId, panelId: { in: await listPanelIdsRun(viewer) } }
  const plan = found(await db().plan.findFirst({ where }))
  const panel = await findPanelToRun(viewer, plan.panelId)
  const { applicationIds, ...told } = plan
  const files = await listApplicationsById(viewer, applicationIds)
  // Nothing is told of a file barred to the viewer since; another coordinator publishes then.
  const readsAll = files.size === applicationIds.length
  return { ...told, excess: Excesses.parse(plan.excess ?? []), panel, files, readsAll, many: applicationIds.length }
}

/** A plan still being sought, for those who may stop it; 409 once it was found. */
export async function findSought(viewer: Viewer, planId: string) {
  const plan = await findPlan(viewer, planId)
  return plan.stage === 'seeking' ? plan : refuse(409, 'plan_not_sought')
}

/** Stop seeking: nothing was entrusted. */
export async function giveUpPlan(viewer: Viewer, planId: string) {
  const { panel } = await findSought(viewer, planId)
  return inTransaction(async (tx) => {
    const where = { id: planId, stage: 'seeking' as const }
    const { count } = await tx.plan.updateMany({ where, data: { stage: 'given_up' } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'plan.given_up', planId)
    return { back: `/juries/${panel.id}/plans` }
  })
}

/** What publishing would entrust now, for whoever may; refused as `publishPlan` would. */
export async function findPublishable(viewer: Viewer, planId: string) {
  const plan = await findPlan(viewer, planId)
  if (plan.stage !== 'draft') refuse(409, 'plan_not_a_draft')
  if (!plan.readsAll) refuse(403, 'barred_from_a_file')
  const running = new Set(await listRunningIds(plan.panelId))
  if (running.size !== plan.many || [...plan.files.keys()].some((id) => !running.has(id))) refuse(409, 'files_changed')
  const pairs = await db().planPair.findMany({ where: { planId, isKept: false }, orderBy: { applicationId: 'asc' } })
  return { ...plan, pairs }
}

/** Entrust every file of a proposal in one go; jurors see nothing before, and all of it at once. */
export async function publishPlan(viewer: Viewer, planId: string) {
  const { panelId, pairs } = await findPublishable(viewer, planId)
  return inTransaction(async (tx) => {
    await holdPanel(tx, panelId)
    const published = { stage: 'published' as const, publishedAt: now(), publishedBy: personOf(viewer).id }
    await tx.plan.updateMany({ where: { panelId, stage: 'published' }, data: { stage: 'superseded' } })
    const { count } = await tx.plan.updateMany({ where: { id: planId, stage: 'draft' }, data: published })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await entrustReadings(viewer, panelId, pairs)
    await record(tx, viewer, 'plan.published', planId)
    return { id: planId }
  })
}
