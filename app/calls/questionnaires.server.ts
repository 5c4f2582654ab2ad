import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { questionnaireOf } from './call-shapes.server.ts'
import { QuestionnaireForm } from './questionnaire.form.ts'
import { objectionsToAsking, type Questionnaire } from './questionnaire.ts'

/** The questionnaire that a file answers, whoever asks: whoever may read the file may read what it answers. */
export async function findQuestionnaire(id: string) {
  return questionnaireOf(found(await db().questionnaire.findUnique({ where: { id } })))
}

/** The call that a questionnaire belongs to, for what follows its publication. */
export async function callOfQuestionnaire(id: string) {
  return found(await db().questionnaire.findUnique({ where: { id }, select: { callId: true } })).callId
}

/** The first questionnaire of a call, in the transaction that drafts it. */
export async function draftQuestionnaire(tx: Tx, callId: string, questionnaire: Questionnaire) {
  const content = storable(questionnaire)
  await tx.questionnaire.create({
    data: { id: newId(), callId, revision: 1, stage: 'draft', content, writtenAt: now() },
  })
}

/** Freeze the one being written, in the transaction that publishes its call. 409 when someone has just made it one that cannot be asked. */
export async function publishQuestionnaire(tx: Tx, callId: string) {
  const draft = found(await holdDraft(tx, callId))
  const [objection] = objectionsToAsking(draft)
  if (objection) refuse(409, objection.reason)
  const data = { stage: 'published' as const, publishedAt: now() }
  await tx.questionnaire.update({ where: { id: draft.id }, data })
}

/** The questionnaire being written, held until the running transaction ends: the next to write it waits, and writes on what this one wrote. */
export async function holdDraft(tx: Tx, callId: string) {
  await tx.$queryRaw`SELECT id FROM questionnaire WHERE call_id = ${callId}::uuid AND stage = 'draft' FOR UPDATE`
  const row = await tx.questionnaire.findFirst({ where: { callId, stage: 'draft' } })
  return row && questionnaireOf(row)
}

/** Plain values, checked once more before they are kept. */
export function storable(questionnaire: Questionnaire) {
  return JSON.parse(JSON.stringify(QuestionnaireForm.parse(questionnaire)))
}

/** What was said of each change between two questionnaires of a call, oldest first. */
export async function listChanges(callId: string, after: number) {
  const where = { callId, stage: 'published' as const, revision: { gt: after } }
  const rows = await db().questionnaire.findMany({ where, orderBy: { revision: 'asc' } })
  return rows.flatMap(({ revision, change, publishedAt }) =>
    change === null ? [] : [{ revision, change: bilingual(change), publishedAt }],
  )
}
