import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { isAuthor, mayQualify } from './need.access.ts'
import { UNREAD } from './need.ts'
import { findNeed } from './needs.server.ts'
import { refuseIfChanged } from './qualifications.server.ts'
import { objectionToReconsidering, objectionToRedirecting, objectionToWithdrawing, onceWithdrawn } from './triage.ts'

interface Redirection {
  reason: string
  where: string
  revision?: number
}

/** Send a need's author where they will be heard, with a reason they read. */
export async function redirectNeed(viewer: Viewer, needId: string, { reason, where, revision }: Redirection) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToRedirecting(need)
  if (objection) refuse(409, objection)
  refuseIfChanged(need, revision)

  return inTransaction(async (tx) => {
    const still = { id: needId, stage: { in: [...UNREAD] }, revision: need.revision }
    const told = { stage: 'redirected', stageReason: reason, redirectedTo: where } as const
    const { count } = await tx.need.updateMany({ where: still, data: { ...told, revision: { increment: 1 } } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.redirected', needId)
    return { id: needId }
  })
}

/** Take back a no that was a mistake: the need waits to be read again, and its author is told. */
export async function reconsiderNeed(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const objection = objectionToReconsidering(need)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    const again = { stage: 'submitted', stageReason: null, redirectedTo: null, revision: { increment: 1 } } as const
    const still = { id: needId, stage: need.stage, revision: need.revision }
    const { count } = await tx.need.updateMany({ where: still, data: again })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'need.reconsidered', needId)
    return { id: needId }
  })
}

/** What withdrawing would do now: `withdrawn`, or `silent` when others already build on the need. 409 when it is done. */
export async function findWithdrawal(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  const { authorId } = found(await db().need.findUnique({ where: { id: needId }, select: { authorId: true } }))
  if (!isAuthor(viewer, { id: needId, authorId })) refuse(403, 'not_the_author')
  const leaning = await db().need.count({ where: { OR: [{ mergedIntoId: needId }, { splitFromId: needId }] } })
  const objection = objectionToWithdrawing(need, leaning > 0)
  if (objection) refuse(409, objection)
  const { stage, revision, number } = need
  return { needId, number, stage, revision, outcome: onceWithdrawn(stage, leaning > 0) }
}

/**
 * Withdraw one's need. One that nothing leans on leaves the board, the catalogue and the search; its words are its author's alone. One that others build on keeps its place, told in the coalition's words alone.
 */
export async function withdrawNeed(viewer: Viewer, needId: string) {
  const { stage, revision, outcome } = await findWithdrawal(viewer, needId)
  return inTransaction(async (tx) => {
    const { readers } = await tx.need.findUniqueOrThrow({ where: { id: needId }, select: { readers: true } })
    const gone = { stage: 'withdrawn', stageReason: null, redirectedTo: null } as const
    const unread = { ...gone, readers: readers.filter((token) => token !== 'public') }
    const quiet = { wordsPublic: false, placePublic: false, revision: { increment: 1 } }
    const still = { id: needId, stage, revision }
    const data = outcome === 'withdrawn' ? { ...unread, ...quiet } : quiet
    const { count } = await tx.need.updateMany({ where: still, data })
    if (count === 0) refuse(409, 'changed_meanwhile')
    const taken = ['publish_words', 'name_facility'].map((what) => ({
      id: newId(),
      needId,
      what,
      given: false,
      at: now(),
    }))
    await tx.needConsent.createMany({ data: taken })
    await record(tx, viewer, 'need.withdrawn', needId, outcome)
    return { id: needId }
  })
}
