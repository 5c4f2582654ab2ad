import { answerField } from '#app/calls/answers.form.ts'
import { type Answer, questionsOf } from '#app/calls/questionnaire.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { ApplicationWhole } from './applications.server.ts'
import { beginsSitting, fateOf, markOf, type TypedBox } from './boxes.ts'
import { holdDraft } from './holding.server.ts'
import { ASKED, TITLE, wishBox } from './marks.ts'
import { keepSitting } from './versions.server.ts'
import { answerWish } from './wishes.server.ts'
import { findWriting, lastOf, listBoxes, toldOf, type Writing } from './writing.server.ts'

/**
 * Save the boxes that were touched, each by itself; nothing of the others changes, whoever writes in them. One that somebody
 * else has saved meanwhile is left as it is, and told. Saving the same again changes nothing. With no box at all, it only says
 * that the viewer has the page open.
 */
export async function saveBoxes(viewer: Viewer, id: string, typed: TypedBox[]) {
  const writing = await findWriting(viewer, id)
  const { id: personId } = personOf(viewer)
  const savedAt = now()
  return inTransaction(async (tx) => {
    const { questionnaireId } = await holdDraft(tx, viewer, id)
    if (questionnaireId !== writing.application.questionnaire.id) refuse(409, 'questions_changed')
    const held = await listBoxes(writing)
    const fates = typed.map((one) => ({ ...one, fate: fateOf(one, held.get(one.box)?.value) }))
    const touched = fates.filter(({ fate }) => fate === 'kept')
    if (touched.length > 0) await sit(tx, viewer, writing.application, lastOf(held), savedAt)
    for (const { box, value } of touched) await keep(tx, { writing, box, value, personId, savedAt })
    await attend(tx, id, personId)
    const overtaken = fates.filter(({ fate }) => fate === 'overtaken')
    return {
      savedAt,
      marks: fates.map(({ box, seen, value, fate }): [string, string] => [
        box,
        fate === 'overtaken' ? seen : markOf(value),
      ]),
      overtaken: await toldOf(
        overtaken.map(({ box }) => box),
        held,
      ),
    }
  })
}

type Last = ReturnType<typeof lastOf>

/** The draft was written in just now. A sitting is one event, and what the one before it left is kept as a version. */
async function sit(
  tx: Tx,
  viewer: Viewer,
  { id, revision, savedAt: before }: ApplicationWhole,
  last: Last,
  savedAt: Date,
) {
  const isFirst = revision === 1
  if (isFirst || beginsSitting(before, savedAt)) {
    if (!isFirst) await keepSitting(tx, viewer, id, { by: last?.savedBy ?? null, at: before })
    await record(tx, viewer, 'application.saved', id)
  }
  await tx.application.updateMany({ where: { id }, data: { savedAt, revision: { increment: 1 } } })
}

interface Keeping {
  writing: Writing
  box: string
  value: Answer
  personId: string
  savedAt: Date
}

async function keep(tx: Tx, { writing, box, value, personId, savedAt }: Keeping) {
  const { id } = writing.application
  const saved = { savedBy: personId, savedAt }
  const question = questionsOf(writing.application.questionnaire).find((one) => answerField(one.id) === box)
  const wish = writing.wishes.find((one) => wishBox(one.id) === box)
  if (question) {
    const key = { applicationId: id, questionId: question.id }
    const answer = { ...saved, value, audience: question.audience }
    const where = { applicationId_questionId: key }
    return tx.answer.upsert({ where, create: { ...key, ...answer }, update: answer })
  }
  if (wish) return answerWish(tx, id, wish, String(value), personId, savedAt)
  await tx.application.updateMany({ where: { id }, data: headOf(box, value) })
  const where = { applicationId_box: { applicationId: id, box } }
  return tx.savedBox.upsert({ where, create: { applicationId: id, box, ...saved }, update: saved })
}

function headOf(box: string, value: Answer) {
  if (box === TITLE) return { title: String(value) }
  return box === ASKED ? { askedCents: BigInt(Number(value)) } : { funderIds: [value].flat(2).map(String) }
}

async function attend(tx: Tx, applicationId: string, personId: string) {
  const where = { applicationId_personId: { applicationId, personId } }
  const seen = { seenAt: now() }
  await tx.applicationWriter.upsert({ where, create: { applicationId, personId, ...seen }, update: seen })
}
