import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { warningsIn } from './identifiers.ts'
import { isAuthor, mayQualify, mayReadOriginal } from './need.access.ts'
import { findNeed } from './needs.server.ts'
import { refuseIfChanged } from './qualifications.server.ts'
import { objectionToClarifying } from './triage.ts'

/** Ask a need's author something, in a sentence they answer from their receipt or their desk. Whoever asks follows it if nobody does. */
export async function askClarification(viewer: Viewer, needId: string, question: string, revision?: number) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToClarifying(need)
  if (objection) refuse(409, objection)
  refuseIfChanged(need, revision)
  const askedBy = personOf(viewer).id

  return inTransaction(async (tx) => {
    const asked = { stage: 'to_clarify', assignedTo: need.assignedTo ?? askedBy, revision: { increment: 1 } } as const
    const still = { id: needId, stage: need.stage, revision: need.revision }
    const { count } = await tx.need.updateMany({ where: still, data: asked })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await tx.clarification.create({ data: { id: newId(), needId, question, askedBy, askedAt: now() } })
    await record(tx, viewer, 'need.clarification_asked', needId)
    return { id: needId }
  })
}

/** Answer what was asked: the need waits to be read again, and what is noticed in the answer is noted as in the story. */
export async function answerClarification(viewer: Viewer, needId: string, answer: string) {
  const need = await findNeed(viewer, needId)
  if (!(await writesFor(viewer, needId))) refuse(403, 'not_the_author')
  const open = await openQuestion(need)
  if (!open) return refuse(409, 'nothing_asked')

  return inTransaction(async (tx) => {
    const first = { id: open.id, answer: null }
    const { count } = await tx.clarification.updateMany({ where: first, data: { answer, answeredAt: now() } })
    if (count === 0) refuse(409, 'nothing_asked')
    const { warnings } = await tx.need.findUniqueOrThrow({ where: { id: needId }, select: { warnings: true } })
    const noticed = [...new Set([...warnings, ...warningsIn(answer)])]
    const answered = { stage: 'submitted', clarifiedAt: now(), warnings: noticed, revision: { increment: 1 } } as const
    const moved = await tx.need.updateMany({ where: { id: needId, stage: 'to_clarify' }, data: answered })
    if (moved.count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.clarified', needId)
    return { id: needId }
  })
}

/** What was asked of the author and answered, the first first; nothing for those who may not read their words. */
export async function listClarifications(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  if (!mayReadOriginal(viewer, need)) return []
  return db().clarification.findMany({ where: { needId }, orderBy: { askedAt: 'asc' } })
}

/** The question that waits for this author; null when none does, or when the viewer is not they. */
export async function findOpenQuestion(viewer: Viewer, need: { id: string; stage: string; authorId: string | null }) {
  if (need.stage !== 'to_clarify' || !isAuthor(viewer, need)) return null
  return openQuestion(need)
}

/** The question as the page that answers it shows it; 409 when none waits, 403 to whoever is not its author. */
export async function findQuestionAsked(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  if (!(await writesFor(viewer, needId))) refuse(403, 'not_the_author')
  const open = await openQuestion(need)
  return open ? { number: need.number, question: open.question } : refuse(409, 'nothing_asked')
}

/** The last one asked: an earlier one that was never answered has been left behind by a decision. */
async function openQuestion({ id, stage }: { id: string; stage: string }) {
  if (stage !== 'to_clarify') return null
  const latest = await db().clarification.findFirst({ where: { needId: id }, orderBy: { askedAt: 'desc' } })
  return latest?.answer === null ? { id: latest.id, question: latest.question, askedAt: latest.askedAt } : null
}

async function writesFor(viewer: Viewer, needId: string) {
  const { authorId } = found(await db().need.findUnique({ where: { id: needId }, select: { authorId: true } }))
  return isAuthor(viewer, { id: needId, authorId })
}

/** Who asked the question that was just answered, for their letter. */
export async function findAsker(needId: string) {
  const where = { needId, answer: { not: null } }
  const latest = found(await db().clarification.findFirst({ where, orderBy: { answeredAt: 'desc' } }))
  return { personId: latest.askedBy }
}
