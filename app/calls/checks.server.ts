import { z } from 'zod'
import { organisationsOf } from '#app/people/organisations.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findOwnSolution, listSolutionsById } from '#app/solutions/solutions.server.ts'
import { mayOrganise } from './call.access.ts'
import { findCallById } from './calls.server.ts'
import { asksForCheck, failuresOf, type MakerFacts, mayGoOn } from './eligibility.ts'

/** What was answered, kept as it was said. */
const Told = z.object({
  facts: z.object({ kind: z.string().nullable(), territory: z.string().nullable(), trl: z.number().nullable() }),
  answers: z.record(z.string(), z.boolean()),
})

interface Checked {
  callId: string
  solutionId: string
  facts: MakerFacts
  answers: Record<string, boolean>
}

/** Check one of one's solutions against the conditions of a call; what was answered and what stopped it are kept. Checked again, the last answers count. */
export async function checkEligibility(viewer: Viewer, { callId, solutionId, facts, answers }: Checked) {
  const call = await findCallById(viewer, callId)
  const { organisationId } = await findOwnSolution(viewer, solutionId)
  const failed = failuresOf(call, facts, answers)
  return inTransaction(async (tx) => {
    const kept = { answers: { facts: { ...facts }, answers }, failed, checkedBy: personOf(viewer).id, checkedAt: now() }
    const where = { callId_solutionId: { callId, solutionId } }
    const create = { id: newId(), callId, organisationId, solutionId, ...kept }
    const { id } = await tx.eligibilityCheck.upsert({ where, create, update: kept })
    await record(tx, viewer, 'eligibility.checked', id)
    return { slug: call.slug, passed: failed.length === 0 }
  })
}

/** What a solution of one's own was last checked for; null when it never was. */
export async function findOwnCheck(viewer: Viewer, callId: string, solutionId: string) {
  await findOwnSolution(viewer, solutionId)
  const check = await db().eligibilityCheck.findUnique({ where: { callId_solutionId: { callId, solutionId } } })
  return check && { ...check, answers: Told.parse(check.answers), mayGoOn: mayGoOn(check) }
}

/** Which of one's own solutions may begin a file on this call, by what they were checked for. */
export async function listOwnPassed(viewer: Viewer, callId: string, solutionIds: string[]) {
  const where = { callId, solutionId: { in: solutionIds }, organisationId: { in: organisationsOf(viewer) } }
  const checks = await db().eligibilityCheck.findMany({ where })
  return checks.filter(mayGoOn).map((check) => check.solutionId)
}

/** Whether this solution may begin a file: the call asks nothing, it has passed, or a coordinator let it through. */
export async function refuseUnlessEligible(viewer: Viewer, callId: string, solutionId: string) {
  const call = await findCallById(viewer, callId)
  if (!asksForCheck(call)) return
  const check = await db().eligibilityCheck.findUnique({ where: { callId_solutionId: { callId, solutionId } } })
  if (!mayGoOn(check)) refuse(409, check ? 'not_eligible' : 'check_first')
}

/** Who was stopped by the conditions of a call, for its coordinators, oldest first. */
export async function listStopped(viewer: Viewer, callId: string) {
  const call = await findCallById(viewer, callId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const where = { callId, NOT: { failed: { isEmpty: true } } }
  const checks = await db().eligibilityCheck.findMany({ where, orderBy: { id: 'asc' }, take: 200 })
  const solutions = await listSolutionsById(checks.map((check) => check.solutionId))
  return checks.map(({ id, solutionId, failed, overriddenAt, overrideReason }) => {
    const solution = solutions.get(solutionId)
    const names = { organisationName: solution?.organisationName ?? '', solutionName: solution?.name ?? '' }
    return { id, failed, overriddenAt, overrideReason, ...names }
  })
}

/** One of them, for the coordinators of the call. */
export async function findStopped(viewer: Viewer, checkId: string) {
  const { callId } = found(await db().eligibilityCheck.findUnique({ where: { id: checkId } }))
  const check = found((await listStopped(viewer, callId)).find(({ id }) => id === checkId))
  return { ...check, call: await findCallById(viewer, callId) }
}

/** Let through who was stopped, saying why; they are told. */
export async function letThrough(viewer: Viewer, checkId: string, reason: string) {
  const { call, overriddenAt } = await findStopped(viewer, checkId)
  if (overriddenAt) refuse(409, 'already_let_through')
  return inTransaction(async (tx) => {
    const data = { overriddenBy: personOf(viewer).id, overriddenAt: now(), overrideReason: reason }
    const { count } = await tx.eligibilityCheck.updateMany({ where: { id: checkId, overriddenAt: null }, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'eligibility.let_through', checkId)
    return { slug: call.slug }
  })
}

/** Whom a check concerns, for letters. */
export async function findCheckTold(id: string) {
  const { checkedBy, callId, solutionId } = found(await db().eligibilityCheck.findUnique({ where: { id } }))
  const call = found(await db().call.findUnique({ where: { id: callId }, select: { number: true, slug: true } }))
  return { personId: checkedBy, solutionId, ...call }
}
