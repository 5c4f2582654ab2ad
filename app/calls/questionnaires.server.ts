import { now } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { found } from '#app/platform/refusal.ts'
import { questionnaireOf } from './call-shapes.server.ts'
import { QuestionnaireForm } from './questionnaire.form.ts'
import type { Questionnaire } from './questionnaire.ts'

/** The questionnaire that a file answers, whoever asks: whoever may read the file may read what it answers. */
export async function findQuestionnaire(id: string) {
  return questionnaireOf(found(await db().questionnaire.findUnique({ where: { id } })))
}

/** The first questionnaire of a call, in the transaction that drafts it. */
export async function draftQuestionnaire(tx: Tx, callId: string, questionnaire: Questionnaire) {
  const content = storable(questionnaire)
  await tx.questionnaire.create({
    data: { id: newId(), callId, revision: 1, stage: 'draft', content, writtenAt: now() },
  })
}

/** Freeze the one being written, in the transaction that publishes its call. */
export async function publishQuestionnaire(tx: Tx, callId: string) {
  const where = { callId, stage: 'draft' as const }
  await tx.questionnaire.updateMany({ where, data: { stage: 'published', publishedAt: now() } })
}

/** Plain values, checked once more before they are kept. */
function storable(questionnaire: Questionnaire) {
  return JSON.parse(JSON.stringify(QuestionnaireForm.parse(questionnaire)))
}
