import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { Prisma } from '#prisma/client/client.ts'
import { readersOfQuestion } from './public-question.ts'
import { findToAnswer } from './public-questions.server.ts'

/** Answer in public: the question as everyone will read it, said anew where its words tell who asked, and one answer for all. */
export async function answerQuestion(viewer: Viewer, id: string, told: { question: Bilingual; answer: Bilingual }) {
  const { call } = await findToAnswer(viewer, id)
  const { askedBy } = found(await db().publicQuestion.findUnique({ where: { id }, select: { askedBy: true } }))
  const readers = readersOfQuestion(personToken(askedBy), seatToken('coordinator', call.organisationId), true)
  return inTransaction(async (tx) => {
    const published = { question: { ...told.question }, answer: { ...told.answer }, readers }
    await settle(tx, viewer, id, { stage: 'answered', ...published })
    await record(tx, viewer, 'public_question.answered', id)
    return { slug: call.slug }
  })
}

/** Leave a question without a public answer: whoever asked is told why, and nobody else. */
export async function declineQuestion(viewer: Viewer, id: string, reason: string) {
  const { call } = await findToAnswer(viewer, id)
  return inTransaction(async (tx) => {
    await settle(tx, viewer, id, { stage: 'declined', reason })
    await record(tx, viewer, 'public_question.declined', id)
    return { slug: call.slug }
  })
}

/** Send whoever asked to the answer already given to the same question in other words. */
export async function joinQuestion(viewer: Viewer, id: string, answeredId: string) {
  const { call } = await findToAnswer(viewer, id)
  const where = { id: answeredId, callId: call.id, stage: 'answered' as const }
  if ((await db().publicQuestion.count({ where })) === 0) refuse(409, 'answered_missing')
  return inTransaction(async (tx) => {
    await settle(tx, viewer, id, { stage: 'joined', joinedToId: answeredId })
    await record(tx, viewer, 'public_question.joined', id)
    return { slug: call.slug }
  })
}

/** The first of two coordinators settles it; the second is told. */
async function settle(tx: Tx, viewer: Viewer, id: string, data: Prisma.PublicQuestionUncheckedUpdateManyInput) {
  const signed = { answeredBy: personOf(viewer).id, answeredAt: now() }
  const { count } = await tx.publicQuestion.updateMany({ where: { id, stage: 'asked' }, data: { ...data, ...signed } })
  if (count === 0) refuse(409, 'question_settled')
}

/** Whom a question concerns and where its call is, for letters. */
export async function findQuestionTold(id: string) {
  const call = { select: { id: true, number: true, slug: true } }
  const select = { askedBy: true, call }
  return found(await db().publicQuestion.findUnique({ where: { id }, select }))
}
