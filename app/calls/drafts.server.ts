import { listNeedsById, putNeedInCall, returnNeed } from '#app/needs/needs.server.ts'
import { slugOf } from '#app/people/organisation.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { freeSlug } from '#app/platform/slugs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayOrganise, readersOf } from './call.access.ts'
import { objectionToCancelling, objectionToChanging, objectionToPublishing } from './call.ts'
import type { CallContent } from './call-content.ts'
import { columnsOf, contentOf, doorsOf, writeParts } from './call-parts.server.ts'
import { boxesOf } from './call-start.ts'
import { findCall, findCallById } from './calls.server.ts'
import type { Questionnaire } from './questionnaire.ts'
import { draftQuestionnaire, publishQuestionnaire } from './questionnaires.server.ts'

export interface NewCall extends CallContent {
  organisationId: string
  questionnaire: Questionnaire
}

/** Start a call in the organiser's name; it is read by its coordinators alone until it is published. */
export async function draftCall(viewer: Viewer, call: NewCall) {
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const { organisationId } = call
  const id = newId()
  return inTransaction(async (tx) => {
    const [slug, number] = [await slugOfCall(call.title.fr), await nextNumber('AP')]
    const data = { id, slug, number, organisationId, stage: 'draft' as const, draftedAt: now(), revision: 1 }
    await tx.call.create({ data: { ...data, ...columnsOf(call), readers: readersOf(data) } })
    await writeParts(tx, id, call)
    await draftQuestionnaire(tx, id, call.questionnaire)
    await record(tx, viewer, 'call.drafted', id)
    return { id, slug }
  })
}

/** A call that its coordinator may still change, as the boxes of its forms. */
export async function findCallToChange(viewer: Viewer, slug: string) {
  const call = await findCall(viewer, slug)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToChanging(call, now())
  if (objection) refuse(409, objection)
  const { id, number, phase, stage, revision, needIds } = call
  return { id, slug, number, phase, stage, revision, needIds, boxes: boxesOf(contentOf(call)) }
}

/**
 * Write a part of the call anew, until it opens. `revision` is the one the writer had before their eyes;
 * when someone else has saved since, nothing is changed and the objection says so.
 */
export async function changeCall(viewer: Viewer, id: string, revision: number, changes: Partial<CallContent>) {
  const call = await findCallById(viewer, id)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToChanging(call, now())
  if (objection) refuse(409, objection)
  const content = { ...contentOf(call), ...changes }
  const lacking =
    call.stage === 'draft'
      ? null
      : objectionToPublishing({ ...asDraft(content), questionnaire: call.questionnaire }, now())
  if (lacking) return { slug: call.slug, objection: lacking }
  return inTransaction(async (tx) => {
    const opening = call.stage === 'draft' ? {} : { opensAt: { gt: now() } }
    const where = { id, revision, stage: call.stage, ...opening }
    const data = { ...columnsOf(content), revision: { increment: 1 } }
    const { count } = await tx.call.updateMany({ where, data })
    if (count === 0) return { slug: call.slug, objection: 'edited_elsewhere' }
    await writeParts(tx, id, content)
    if (call.stage === 'published') await moveNeeds(viewer, call.needIds, content.needIds)
    await record(tx, viewer, 'call.changed', id)
    return { slug: call.slug, objection: null }
  })
}

/** Make the rules public. Its needs are in a call from now on; the door opens at its hour. */
export async function publishCall(viewer: Viewer, id: string) {
  const call = await findCallById(viewer, id)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToPublishing(call, now())
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const readers = readersOf({ ...call, stage: 'published' })
    const where = { id, stage: 'draft' as const, revision: call.revision }
    const { count } = await tx.call.updateMany({ where, data: { stage: 'published', publishedAt: now(), readers } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await publishQuestionnaire(tx, id)
    await moveNeeds(viewer, [], call.needIds)
    await record(tx, viewer, 'call.published', id)
    return { slug: call.slug }
  })
}

/** Give the call up, telling everyone why. Its needs go back to be answered otherwise. */
export async function cancelCall(viewer: Viewer, id: string, reason: string) {
  const call = await findCallById(viewer, id)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToCancelling(call)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const where = { id, stage: call.stage }
    const { count } = await tx.call.updateMany({ where, data: { stage: 'cancelled', stageReason: reason } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    if (call.stage !== 'draft') await moveNeeds(viewer, call.needIds, [])
    await record(tx, viewer, 'call.cancelled', id)
    return { slug: call.slug }
  })
}

/** Needs that come into a call are in one; those that leave their last one wait to be answered otherwise. */
async function moveNeeds(viewer: Viewer, before: string[], after: string[]) {
  for (const needId of after.filter((id) => !before.includes(id))) await putNeedInCall(viewer, needId)
  const gone = before.filter((id) => !after.includes(id))
  const live = { in: ['published' as const, 'open' as const, 'closed' as const] }
  const kept = await db().callNeed.findMany({ where: { needId: { in: gone }, call: { stage: live } } })
  const needs = await listNeedsById(viewer, gone)
  const alone = gone.filter((id) => needs.get(id)?.stage === 'in_call' && !kept.some((row) => row.needId === id))
  for (const needId of alone) await returnNeed(viewer, needId, 'call_given_up')
}

/** What has just been written, seen as the draft it would be: a published call stays one that could be published. */
function asDraft(content: CallContent) {
  return { ...content, opensAt: content.opensAt ?? null, stage: 'draft' as const, cutoffs: doorsOf(content) }
}

function slugOfCall(title: string) {
  return freeSlug('call', slugOf(title), (startsWith) =>
    db().call.findMany({ where: { slug: { startsWith } }, select: { slug: true } }),
  )
}
