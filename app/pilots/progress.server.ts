import { listAwardsById } from '#app/funding/awards.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { objectionToIndicator, objectionToMeasure, toThousandths } from './indicator.ts'
import { advance } from './parts/advance.server.ts'
import { objectionToChecking, objectionToChoosing, objectionToMeasuring, objectionToPlanning } from './pilot.ts'
import { findLedPilot } from './pilots.server.ts'
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
  const { trancheId } = milestone
  const objection = objectionToPlanning(pilot) ?? (trancheId ? await objectionToTying(pilot, trancheId) : null)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const row = { ...milestone, id: newId(), pilotId, position: await nextPosition('milestone', pilotId) }
    await tx.milestone.create({ data: row })
    await record(tx, viewer, 'milestone.planned', row.id)
    return { id: row.id }
  })
}

async function objectionToTying(pilot: { awardId: string; milestones: { trancheId: string | null }[] }, id: string) {
  const award = (await listAwardsById([pilot.awardId])).get(pilot.awardId)
  if (!award?.tranches.some((tranche) => tranche.id === id)) return 'tranche_unknown'
  return pilot.milestones.some((milestone) => milestone.trancheId === id) ? 'tranche_already_tied' : null
}

/** The tranches of the pilot's award that no milestone stands for yet, as milestones to propose. */
export async function listTranchesToPlan(pilot: { awardId: string; milestones: { trancheId: string | null }[] }) {
  const award = (await listAwardsById([pilot.awardId])).get(pilot.awardId)
  const tied = new Set(pilot.milestones.map((milestone) => milestone.trancheId))
  return (award?.tranches ?? []).filter((tranche) => !tied.has(tranche.id))
}

/** A milestone and its pilot, for its leads (404 unseen, 403 to others). */
export async function findMilestone(viewer: Viewer, milestoneId: string) {
  const row = found(await db().milestone.findUnique({ where: { id: milestoneId } }))
  const pilot = await findLedPilot(viewer, row.pilotId)
  return { ...found(pilot.milestones.find((milestone) => milestone.id === row.id)), pilot }
}

/** Say that a milestone is reached, today. */
export async function reachMilestone(viewer: Viewer, milestoneId: string) {
  const { id, pilot, reachedAt } = await findMilestone(viewer, milestoneId)
  const objection = reachedAt ? 'milestone_already_reached' : objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const signed = { reachedAt: now(), reachedBy: personOf(viewer).id }
    const { count } = await tx.milestone.updateMany({ where: { id, reachedAt: null }, data: signed })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'milestone.reached', id)
    return { pilotId: pilot.id }
  })
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
    const figures = { baseline: toThousandths(indicator.baseline), target: toThousandths(indicator.target) }
    const row = { ...indicator, ...figures, id: newId(), pilotId, position: await nextPosition('indicator', pilotId) }
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

/** The next place in a pilot's list. Two leads adding at once wait for each other on the pilot's row. */
async function nextPosition(list: 'milestone' | 'indicator', pilotId: string) {
  await db().$queryRaw`SELECT id FROM pilot WHERE id = ${pilotId}::uuid FOR UPDATE`
  const where = { pilotId }
  return (list === 'milestone' ? await db().milestone.count({ where }) : await db().indicator.count({ where })) + 1
}
