import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { carryDraft, carryDrafts, closeCarried, findCarried } from '#app/applications/carrying.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import type { Questionnaire } from '#app/calls/questionnaire.ts'
import { beginRevision, publishRevision, writeQuestionnaire } from '#app/calls/questionnaire-drafts.server.ts'
import { db } from '#app/platform/db.ts'
import { aQuestion } from '#test/support/questionnaires.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aReadyDraft } from './stage.ts'

const CHANGE = { fr: 'La question sur le lendemain laisse la place à une autre.' }
const TYPED = 'Un appel le lendemain de la sortie, par une infirmière.'

/** A draft whose call has just revised its questions. */
async function aDraftBehind(revise: (asked: Questionnaire) => Questionnaire) {
  const draft = await aReadyDraft()
  const { viewer, id } = draft.call
  await beginRevision(viewer, id)
  await writeQuestionnaire(viewer, id, revise)
  const { id: revision } = await publishRevision(viewer, id, CHANGE)
  return { ...draft, revision }
}

const replaced = ({ sections }: Questionnaire) => ({
  sections: sections.map((section) => ({ ...section, questions: [aQuestion({ label: { fr: 'Et la nuit ?' } })] })),
})
const widened = ({ sections }: Questionnaire) => ({
  sections: sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, longest: 20, audience: 'everyone' as const })),
  })),
})

test('open drafts follow the revision once, and their writers read what no longer has a place until they close the note', async () => {
  const draft = await aDraftBehind(replaced)
  await carryDrafts(draft.revision)
  await carryDrafts(draft.revision)
  await carryDraft(draft.viewer, draft.id)
  const application = await findApplication(draft.viewer, draft.id)
  expect([application.questionnaire.revision, application.answers]).toEqual([2, {}])
  const note = await findCarried(draft.viewer, draft.id)
  expect(note?.changes.map(({ change }) => change)).toEqual([CHANGE])
  expect(note?.aside.map(({ answer, why }) => [answer, why])).toEqual([[TYPED, 'question_gone']])
  const versions = await db().applicationVersion.findMany({ where: { applicationId: draft.id, kind: 'carried' } })
  expect(versions.map(({ content }) => content)).toMatchObject([{ answers: { [draft.questionId]: TYPED } }])
  await closeCarried(draft.viewer, draft.id)
  expect(await findCarried(draft.viewer, draft.id)).toBe(null)
})

test('an answer that is kept takes the readers its question has now, and is flagged when it became too long', async () => {
  const draft = await aDraftBehind(widened)
  await carryDraft(draft.viewer, draft.id)
  const [row] = await db().answer.findMany({ where: { applicationId: draft.id } })
  expect([row?.value, row?.audience]).toEqual([TYPED, 'everyone'])
  const note = await findCarried(draft.viewer, draft.id)
  expect(note?.flagged.map(({ why }) => why)).toEqual(['answer_too_long', 'readers_changed'])
})

test('a draft is never sent with answers to questions that are no longer asked', async () => {
  const draft = await aDraftBehind(replaced)
  expect(await refusalOf(() => submitApplication(draft.viewer, draft.id))).toMatchObject({
    status: 409,
    reason: 'questions_changed',
  })
})

test('a file already sent stays what it was, with the questions it answered', async () => {
  const sent = await aReadyDraft()
  await submitApplication(sent.viewer, sent.id)
  const { viewer, id } = sent.call
  await beginRevision(viewer, id)
  await writeQuestionnaire(viewer, id, replaced)
  const { id: revision } = await publishRevision(viewer, id, CHANGE)
  await carryDrafts(revision)
  const { questionnaire, answers, sealHolds } = await findApplication(sent.viewer, sent.id)
  expect([questionnaire.revision, answers[sent.questionId], sealHolds]).toEqual([1, TYPED, true])
  expect((await findCallById(viewer, id)).questionnaire.revision).toBe(2)
})
