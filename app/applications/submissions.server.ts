import { callFor } from '#app/calls/calendar.ts'
import { cutoffFor } from '#app/calls/call.ts'
import { type CallAsked, findCallToAnswer } from '#app/calls/calls.server.ts'
import { holdCutoff } from '#app/calls/cutoffs.server.ts'
import { putTo } from '#app/calls/questionnaire.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayWrite, readsAfter } from './application.access.ts'
import { slipsIn } from './application.form.ts'
import { objectionToSaving, objectionToSubmitting } from './application.ts'
import { type ApplicationWhole, findApplication } from './applications.server.ts'
import { refuseUnlessOpen } from './drafts.server.ts'
import { holdDraft, type Paper, papersAsked } from './papers.server.ts'
import type { Slot } from './papers.ts'
import { seal } from './seal.ts'

/**
 * Send a file: in when the head of the request was received before the closing instant + 1 s (else 410), sealed with its number
 * and digest. What is sealed is what was last saved; 409 when someone saves or sends it at the same moment.
 */
export async function submitApplication(viewer: Viewer, id: string) {
  const submittedAt = receivedAt()
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const sent = objectionToSaving(application)
  if (sent) refuse(409, sent)
  const call = callFor(await findCallToAnswer(viewer, application.callId), application.organisationId)
  refuseUnlessOpen(call, submittedAt)
  if (application.questionnaire.id !== call.questionnaire.id) refuse(409, 'questions_changed')
  const asked = await papersAsked(application)
  const slips = { ...slipsIn(application, application.questionnaire), ...asked.slips }
  const objection = objectionToSubmitting(application, slips)
  if (objection) refuse(409, objection)
  const cutoff = found(cutoffFor(call.cutoffs, submittedAt))

  return inTransaction(async (tx) => {
    await holdDraft(id)
    const papers = await papersAsked(application)
    const stage = await holdCutoff(cutoff.id)
    // Only a late door leads to a cut-off that its jury may be deciding at this very moment.
    if (stage === 'decided') refuse(410, 'call_closed')
    const opened = { push: readsAfter(call, stage) }
    await record(tx, viewer, 'application.submitted', id)
    // Numbers are given one after the other: whatever can be done before is.
    const number = await nextNumber('C')
    const sealed = seal(contentOf(application, call, { number, submittedAt, ...papers }))
    const where = { id, stage: 'draft' as const, revision: application.revision }
    const data = { stage: 'submitted' as const, cutoffId: cutoff.id, number, submittedAt, readers: opened, ...sealed }
    const { count } = await tx.application.updateMany({ where, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    return { id, number, digest: sealed.digest }
  })
}

interface Given {
  number: string
  submittedAt: Date
  slots: Slot[]
  papers: Paper[]
}

const labelOf = (slots: Slot[], id: string) => slots.find((slot) => slot.id === id)?.label.fr ?? ''

/** What a file says, complete by itself: whoever holds it needs nothing of ours to read it. */
function contentOf(application: ApplicationWhole, call: CallAsked, given: Given) {
  const { id, title, language, askedCents, organisationName, solutionName, solutionPitch, answers } = application
  return {
    id,
    number: given.number,
    submittedAt: given.submittedAt.toISOString(),
    call: { number: call.number, title: call.title.fr },
    organisation: organisationName,
    solution: { name: solutionName, pitch: solutionPitch },
    title,
    language,
    askedCents,
    answers: putTo(application.questionnaire, answers).map((question) => ({
      question: question.label.fr,
      answer: answers[question.id] ?? '',
    })),
    papers: given.papers.map(({ slotId, name, size, digest }) => ({
      for: labelOf(given.slots, slotId),
      name,
      size,
      digest,
    })),
  }
}
