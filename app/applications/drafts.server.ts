import { callFor } from '#app/calls/calendar.ts'
import { cutoffFor, phaseAt } from '#app/calls/call.ts'
import { findCallToAnswer } from '#app/calls/calls.server.ts'
import { refuseUnlessEligible } from '#app/calls/checks.server.ts'
import { type Answers, isBlank, questionsOf } from '#app/calls/questionnaire.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'
import { mayBegin, mayWrite, ownReaders } from './application.access.ts'
import { objectionToSaving, objectionToWithdrawing } from './application.ts'
import { findApplication } from './applications.server.ts'
import { holdAsWriter, holdDraft, holdPlace } from './holding.server.ts'

export interface Beginning {
  callId: string
  organisationId: string
  solutionId: string
  language?: Language
}

/** Start answering an open call with one of one's solutions. 409 when that solution already answers it. */
export async function beginApplication(viewer: Viewer, beginning: Beginning) {
  const { callId, organisationId, solutionId, language = 'fr' } = beginning
  if (!mayBegin(viewer, beginning)) refuse(403, 'not_of_this_organisation')
  const solution = found((await listSolutionsById([solutionId])).get(solutionId))
  if (solution.organisationId !== organisationId) refuse(403, 'not_of_this_organisation')
  const call = callFor(await findCallToAnswer(viewer, callId), organisationId)
  refuseUnlessOpen(call, receivedAt())
  await refuseUnlessEligible(viewer, callId, solutionId)
  const id = newId()
  const draft = { id, callId, organisationId, solutionId, language, stage: 'draft' as const, title: solution.name }
  const { id: questionnaireId } = call.questionnaire
  const begun = {
    questionnaireId,
    askedCents: 0n,
    begunBy: personOf(viewer).id,
    begunAt: now(),
    savedAt: now(),
    revision: 1,
  }
  return inTransaction(async (tx) => {
    const owner = { personId: begun.begunBy, role: 'owner' as const }
    const data = { ...draft, ...begun, readers: ownReaders(beginning) }
    await holdPlace(tx, beginning)
    const { count } = await tx.application.createMany({ data: [data], skipDuplicates: true })
    if (count === 0) refuse(409, 'already_begun')
    await tx.collaborator.create({ data: { ...owner, applicationId: id, joinedAt: now() } })
    await record(tx, viewer, 'application.begun', id)
    return { id }
  })
}

/** The door, as it stood when the request came in: 409 before it opens, 410 once it is shut or the call given up. */
export function refuseUnlessOpen(call: Parameters<typeof phaseAt>[0] & { cutoffs: { closesAt: Date }[] }, at: Date) {
  const phase = phaseAt(call, cutoffFor(call.cutoffs, at) ?? undefined, at)
  if (phase === 'draft' || phase === 'to_come') refuse(409, 'call_not_open_yet')
  if (phase === 'cancelled') refuse(410, 'call_cancelled')
  if (phase !== 'open') refuse(410, 'call_closed')
}

export interface Saved {
  title: string
  askedCents: number
  answers: Answers
}

/** Write the whole of a draft at once, over what it held: complete or not, even once the door is shut. */
export async function saveApplication(viewer: Viewer, id: string, { title, askedCents, answers }: Saved) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const objection = objectionToSaving(application)
  if (objection) refuse(409, objection)
  const written = questionsOf(application.questionnaire).flatMap(({ id: questionId, audience }) => {
    const value = answers[questionId]
    if (value === undefined || isBlank(value)) return []
    return [{ applicationId: id, questionId, audience, value, savedBy: personOf(viewer).id, savedAt: now() }]
  })
  return inTransaction(async (tx) => {
    await holdDraft(tx, viewer, id)
    const data = { title, askedCents: BigInt(askedCents), savedAt: now(), revision: { increment: 1 } }
    const { count } = await tx.application.updateMany({ where: { id, stage: 'draft' }, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await tx.answer.deleteMany({ where: { applicationId: id } })
    await tx.answer.createMany({ data: written })
    await record(tx, viewer, 'application.saved', id)
    return { id }
  })
}

/** Take a file back, before money follows it. What was sealed stays sealed. */
export async function withdrawApplication(viewer: Viewer, id: string, reason?: string) {
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const objection = objectionToWithdrawing(application)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    await holdAsWriter(tx, viewer, id)
    const where = { id, stage: application.stage }
    const { count } = await tx.application.updateMany({ where, data: { stage: 'withdrawn', stageReason: reason } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'application.withdrawn', id)
    return { id }
  })
}
