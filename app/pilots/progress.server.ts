import { listAwardsById } from '#app/funding/awards.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { keepFile, serveFile } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToIndicator, objectionToMeasure, toThousandths } from './indicator.ts'
import { advance } from './parts/advance.server.ts'
import { objectionToChecking, objectionToChoosing, objectionToMeasuring, objectionToPlanning } from './pilot.ts'
import { findLedPilot, findPilot } from './pilots.server.ts'
import { objectionToAnswers, type ReadinessAnswer, weigh } from './readiness.ts'

/**
 * Answer the twelve questions, or answer them again: the gate opens or shuts with the answers. Returns what keeps it
 * shut (`support_plan_first`), null when the pilot is ready.
 */
export async function checkReadiness(viewer: Viewer, pilotId: string, answers: ReadinessAnswer[]) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToChecking(pilot) ?? objectionToAnswers(answers)
  if (objection) refuse(409, objection)
  const gate = weigh(answers).objection
  const stage = gate ? ('preparing' as const) : ('ready' as const)
  await advance(viewer, pilot, { stage }, gate ? 'pilot.needs_support' : 'pilot.ready', async (tx) => {
    await tx.readinessAnswer.deleteMany({ where: { pilotId } })
    await tx.readinessAnswer.createMany({ data: answers.map((answer) => ({ ...answer, pilotId })) })
  })
  return { gate }
}

/** What will have happened by a day, and whose task it is; `trancheId` when a payment of the award waits for it. */
export async function planMilestone(
  viewer: Viewer,
  pilotId: string,
  milestone: { title: string; owner: string; dueOn: Date; trancheId?: string },
) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    await holdPilot(tx, pilotId)
    const knot = milestone.trancheId ? await objectionToTying(pilot, milestone.trancheId) : null
    if (knot) refuse(409, knot)
    const row = { ...milestone, id: newId(), pilotId, position: await tx.milestone.count({ where: { pilotId } }) }
    await tx.milestone.create({ data: row })
    await record(tx, viewer, 'milestone.planned', row.id)
    return { id: row.id }
  })
}

async function objectionToTying({ awardId }: { awardId: string }, trancheId: string) {
  const tranche = (await listTranches(awardId)).find(({ id }) => id === trancheId)
  if (!tranche) return 'tranche_unknown'
  return tranche.tied ? 'tranche_already_tied' : null
}

/** The tranches of the pilot's award that no milestone stands for yet, as milestones to propose. */
export async function listTranchesToPlan({ awardId }: { awardId: string }) {
  return (await listTranches(awardId)).filter(({ tied }) => !tied)
}

/** An earlier pilot of the same award may have reached some of them before it stopped. */
async function listTranches(awardId: string) {
  const tranches = (await listAwardsById([awardId])).get(awardId)?.tranches ?? []
  const tied = await db().milestone.findMany({ where: { trancheId: { in: tranches.map(({ id }) => id) } } })
  return tranches.map((tranche) => ({ ...tranche, tied: tied.some(({ trancheId }) => trancheId === tranche.id) }))
}

/** A milestone and its pilot, for its leads (404 unseen, 403 to others). */
export async function findMilestone(viewer: Viewer, milestoneId: string) {
  const row = found(await db().milestone.findUnique({ where: { id: milestoneId } }))
  const pilot = await findLedPilot(viewer, row.pilotId)
  return { ...found(pilot.milestones.find((milestone) => milestone.id === row.id)), pilot }
}

/** Say that a milestone is reached, today, with the file that shows it where there is one. */
export async function reachMilestone(
  viewer: Viewer,
  milestoneId: string,
  evidence?: { name: string; bytes: Uint8Array },
) {
  const { id, pilot, reachedAt } = await findMilestone(viewer, milestoneId)
  const objection = reachedAt ? 'milestone_already_reached' : objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const kept = evidence && (await keepFile(viewer, evidence))
    const signed = { reachedAt: now(), reachedBy: personOf(viewer).id, evidenceId: kept?.id }
    const { count } = await tx.milestone.updateMany({ where: { id, reachedAt: null }, data: signed })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'milestone.reached', id)
    return { pilotId: pilot.id }
  })
}

/** The file that shows a milestone is reached, for those who follow the pilot (404 to others). */
export async function serveEvidence(viewer: Viewer, milestoneId: string) {
  const row = found(await db().milestone.findUnique({ where: { id: milestoneId } }))
  const { milestones } = await findPilot(viewer, row.pilotId)
  const seen = milestones.find((milestone) => milestone.id === milestoneId)
  return serveFile(found(seen?.evidenceId))
}

/** What the pilot should move, from where to where; figures as people say them (12.5), three decimals at most. */
export async function chooseIndicator(
  viewer: Viewer,
  pilotId: string,
  indicator: { name: string; unit: string; baseline: number; target: number },
) {
  const pilot = await findLedPilot(viewer, pilotId)
  const objection = objectionToChoosing(pilot) ?? objectionToIndicator(indicator)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    await holdPilot(tx, pilotId)
    const figures = { baseline: toThousandths(indicator.baseline), target: toThousandths(indicator.target) }
    const position = await tx.indicator.count({ where: { pilotId } })
    const row = { ...indicator, ...figures, id: newId(), pilotId, position }
    await tx.indicator.create({ data: row })
    await record(tx, viewer, 'indicator.chosen', row.id)
    return { id: row.id }
  })
}

/** An indicator and its pilot, for its leads (404 unseen, 403 to others). */
export async function findIndicator(viewer: Viewer, indicatorId: string) {
  const row = found(await db().indicator.findUnique({ where: { id: indicatorId } }))
  const pilot = await findLedPilot(viewer, row.pilotId)
  return { ...found(pilot.indicators.find((indicator) => indicator.id === row.id)), pilot }
}

/** A figure over `people` people (five at least) on a day; a second one for the same day corrects the first. */
export async function enterMeasure(
  viewer: Viewer,
  indicatorId: string,
  measure: { value: number; people: number; measuredOn: Date },
) {
  const { id, pilot } = await findIndicator(viewer, indicatorId)
  const objection = objectionToMeasuring(pilot) ?? objectionToMeasure(measure, now())
  if (objection) refuse(409, objection)
  const { people, measuredOn } = measure
  return inTransaction(async (tx) => {
    const entered = { people, value: toThousandths(measure.value), enteredBy: personOf(viewer).id, enteredAt: now() }
    const where = { indicatorId_measuredOn: { indicatorId: id, measuredOn } }
    const create = { ...entered, id: newId(), indicatorId: id, measuredOn }
    const row = await tx.measure.upsert({ where, create, update: entered })
    await record(tx, viewer, 'measure.entered', row.id)
    return { id: row.id, pilotId: pilot.id }
  })
}

/** Two leads adding at once wait for each other: places in a list are given one by one. */
async function holdPilot(tx: Tx, pilotId: string) {
  await tx.$queryRaw`SELECT id FROM pilot WHERE id = ${pilotId}::uuid FOR UPDATE`
}
