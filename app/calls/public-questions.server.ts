import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { receivedAt } from '#app/platform/asking.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { Prisma } from '#prisma/client/client.ts'
import { mayOrganise } from './call.access.ts'
import { findCallById } from './calls.server.ts'
import { holding } from './holding.server.ts'
import { MOST_WAITING, objectionToQuestion, readersOfQuestion } from './public-question.ts'

/** A screen of answers. */
const PAGE = 20
/** What waits is read at one sitting; the next ones come up as these are answered. */
const PILE = 100

/** Ask about the rules of a published call. Its asker is named to nobody; until it is answered its coordinators alone read it. */
export async function askQuestion(viewer: Viewer, callId: string, text: string, language: Language) {
  const call = await findCallById(viewer, callId)
  const { id: askedBy } = personOf(viewer)
  const objection = objectionToQuestion(call, receivedAt())
  if (objection) refuse(409, objection)
  const waiting = await db().publicQuestion.count({ where: { callId, askedBy, stage: 'asked' } })
  if (waiting >= MOST_WAITING) refuse(429, 'too_many_waiting')
  const readers = readersOfQuestion(personToken(askedBy), seatToken('coordinator', call.organisationId), false)
  return inTransaction(async (tx) => {
    const asked = { id: newId(), callId, stage: 'asked' as const, text, language, askedBy, askedAt: now(), readers }
    await tx.publicQuestion.create({ data: asked })
    await record(tx, viewer, 'public_question.asked', asked.id)
    return { id: asked.id }
  })
}

/** One question with what became of it, for whoever asked it and for the coordinators of its call; 404 to all others, even once it is answered: its first words may tell who asked. */
export async function findPublicQuestion(viewer: Viewer, id: string) {
  const include = { joinedTo: true }
  const row = found(await db().publicQuestion.findFirst({ where: { id, ...readable(viewer) }, include }))
  const call = await findCallById(viewer, row.callId)
  const isOwn = viewer.kind === 'person' && viewer.id === row.askedBy
  const mayAnswer = mayOrganise(viewer, call)
  if (!isOwn && !mayAnswer) return refuse(404, 'not_found')
  const { stage, text, language, askedAt, answeredAt, reason } = row
  const told = stage === 'joined' ? found(row.joinedTo) : row
  const answered = told.stage === 'answered' ? answeredOf(told) : null
  return { id, stage, text, language, askedAt, answeredAt, reason, answered, isOwn, mayAnswer, call }
}

/** The same, for pages that settle it: its coordinators, and while it waits. */
export async function findToAnswer(viewer: Viewer, id: string) {
  const question = await findPublicQuestion(viewer, id)
  if (!question.mayAnswer) refuse(403, 'not_a_coordinator')
  if (question.stage !== 'asked') refuse(409, 'question_settled')
  return question
}

interface Looked {
  /** Words that the question or its answer holds, in either language, accents aside. */
  words?: string
  after?: string
}

/** What was answered on a call, the latest first, a page at a time: the published words and nothing else. */
export async function listAnswered(viewer: Viewer, callId: string, { words = '', after }: Looked = {}) {
  const ids = words === '' ? undefined : await idsHolding(callId, words)
  const where = { callId, stage: 'answered' as const, id: { in: ids }, ...readable(viewer) }
  const page = await db().publicQuestion.findMany({
    where,
    orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const rows = page.slice(0, PAGE).map(answeredOf)
  return { rows, next: page.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

async function idsHolding(callId: string, words: string) {
  const said = Prisma.sql`question->>'fr', question->>'en', answer->>'fr', answer->>'en'`
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM public_question WHERE call_id = ${callId}::uuid AND stage = 'answered'
      AND ${holding(said, words)}`
  return rows.map(({ id }) => id)
}

/** What the viewer asked about a call, the latest first. */
export async function listOwnQuestions(viewer: Viewer, callId: string) {
  if (viewer.kind !== 'person') return []
  const where = { callId, askedBy: viewer.id, ...readable(viewer) }
  const rows = await db().publicQuestion.findMany({ where, orderBy: { id: 'desc' }, take: PILE })
  return rows.map(({ id, stage, text, language, askedAt }) => ({ id, stage, text, language, askedAt }))
}

/** What waits for an answer on a call, the oldest first, for its coordinators. */
export async function listReceived(viewer: Viewer, callId: string) {
  const call = await findCallById(viewer, callId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const where = { callId, stage: 'asked' as const }
  const rows = await db().publicQuestion.findMany({ where, orderBy: { id: 'asc' }, take: PILE })
  return rows.map(({ id, stage, text, language, askedAt }) => ({ id, stage, text, language, askedAt }))
}

interface Settled {
  id: string
  question: unknown
  answer: unknown
  answeredAt: Date | null
}

function answeredOf({ id, question, answer, answeredAt }: Settled) {
  return { id, question: bilingual(question), answer: bilingual(answer), answeredAt: found(answeredAt) }
}
export type Answered = ReturnType<typeof answeredOf>
