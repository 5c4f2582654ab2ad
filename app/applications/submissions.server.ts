import { callFor } from '#app/calls/calendar.ts'
import { cutoffFor } from '#app/calls/call.ts'
import { findCallToAnswer } from '#app/calls/calls.server.ts'
import { holdCutoff } from '#app/calls/cutoffs.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { drawnNumber } from '#app/platform/numbers.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { type Bilingual, inLanguage, type Language } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { mayWrite, readsAfter } from './application.access.ts'
import { objectionToSaving, objectionToSubmitting } from './application.ts'
import { findApplication } from './applications.server.ts'
import { slipsInFile } from './completeness.server.ts'
import { contentOf, papersTold } from './contents.server.ts'
import { refuseUnlessOpen } from './drafts.server.ts'
import { holdDraft } from './holding.server.ts'
import { keepLines } from './passport-answers.server.ts'
import { slipsInPromises } from './promise.ts'
import { listToPromise, promiseDocuments } from './promises.server.ts'
import { seal } from './seal.ts'
import { keepVersion } from './versions.server.ts'

/**
 * Send a file: in when the head of the request was received before the closing instant + 1 s (else 410), sealed with its number
 * and digest. What is sealed is what was last saved; 409 when someone saves or sends it at the same moment.
 */
export async function submitApplication(viewer: Viewer, id: string, promised: Record<string, Date> = {}) {
  const submittedAt = receivedAt()
  const application = await findApplication(viewer, id)
  if (!mayWrite(viewer, application)) refuse(403, 'not_a_writer')
  const sent = objectionToSaving(application)
  if (sent) refuse(409, sent)
  const call = callFor(await findCallToAnswer(viewer, application.callId), application.organisationId)
  refuseUnlessOpen(call, submittedAt)
  if (application.questionnaire.id !== call.questionnaire.id) refuse(409, 'questions_changed')
  const toPromise = await listToPromise(application)
  const lacking = { ...(await slipsInFile(application)), ...slipsInPromises(toPromise, promised, now()) }
  const objection = objectionToSubmitting(application, lacking)
  if (objection) refuse(409, objection)
  const content = await contentOf(application, { call, number: application.number, submittedAt })
  const cutoff = found(cutoffFor(call.cutoffs, submittedAt))
  const promises = toPromise.documents.flatMap(({ id: documentId, name }) => {
    const dueOn = promised[documentId]
    return dueOn ? [{ documentId, dueOn, name }] : []
  })

  return inTransaction(async (tx) => {
    await holdDraft(tx, viewer, id)
    const papers = await papersTold(application)
    const stage = await holdCutoff(cutoff.id)
    // Only a late door leads to a cut-off that its jury may be deciding at this very moment.
    if (stage === 'decided') refuse(410, 'call_closed')
    const opened = { push: readsAfter(call, stage) }
    await keepLines(tx, application)
    await promiseDocuments(tx, id, promises, personOf(viewer).id)
    await record(tx, viewer, 'application.submitted', id)
    const number = application.number ?? (await drawnNumber('C'))
    const told = { ...content, number, papers, promises: toldOf(promises, application.language) }
    const sealed = seal(told)
    const where = { id, stage: 'draft' as const, revision: application.revision }
    const data = { stage: 'submitted' as const, cutoffId: cutoff.id, number, submittedAt, readers: opened, ...sealed }
    const { count } = await tx.application.updateMany({ where, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await keepVersion(tx, id, { kind: 'submitted', content: told, madeBy: personOf(viewer).id, madeAt: submittedAt })
    return { id, number, digest: sealed.digest }
  })
}

/** What is promised, in the words of the file. */
function toldOf(promises: { name: Bilingual; dueOn: Date }[], language: string) {
  return promises.map(({ name, dueOn }) => ({ for: inLanguage(language as Language, name), dueOn: parisDay(dueOn) }))
}
