import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { mayOrganise } from './call.access.ts'
import { questionnaireOf } from './call-shapes.server.ts'
import { findCall, findCallById } from './calls.server.ts'
import { amendCall } from './extensions.server.ts'
import { objectionsToAsking } from './questionnaire.ts'
import { objectionToRevising, sameQuestions } from './questionnaire-revision.ts'
import { choicesBefore, findQuestion, findSection, headOf, type Step, stampOf } from './questionnaire-writing.ts'
import { holdDraft, storable } from './questionnaires.server.ts'

/** A call as its coordinators write its questions: the one being written if there is one, and the published one if there is one. */
export async function findWriting(viewer: Viewer, slug: string) {
  const call = await findCall(viewer, slug)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const rows = await db().questionnaire.findMany({ where: { callId: call.id }, orderBy: { revision: 'asc' } })
  const shapes = rows.map((row) => ({ stage: row.stage, ...questionnaireOf(row) }))
  const draft = shapes.find((shape) => shape.stage === 'draft') ?? null
  const published = shapes.findLast((shape) => shape.stage === 'published') ?? null
  const { id, number, title, phase } = call
  return { call: { id, slug, number, title, phase }, draft, published, objection: objectionToRevising(call, draft) }
}

/** The same, for pages that write: 409 when nothing is being written. */
export async function findDraft(viewer: Viewer, slug: string) {
  const { draft, published, call } = await findWriting(viewer, slug)
  return { call, published, draft: draft ?? refuse(409, 'questionnaire_frozen') }
}

/** A revision being written, beside what it revises: 409 when there is none. */
export async function findRevision(viewer: Viewer, slug: string) {
  const { call, draft, published } = await findDraft(viewer, slug)
  return { call, draft, published: published ?? refuse(409, 'not_published') }
}

/** What a call asks of whoever reads it; its coordinators try the questions that are being written. */
export async function findAsked(viewer: Viewer, slug: string) {
  const call = await findCall(viewer, slug)
  const { number, title, questionnaire } = call
  const own = mayOrganise(viewer, call) ? (await findWriting(viewer, slug)).draft : null
  return { call: { slug, number, title }, questionnaire: own ?? questionnaire }
}

/** A question as its page writes it, with what it may lean on; 404 once it is gone. */
export async function findDraftQuestion(viewer: Viewer, slug: string, questionId: string) {
  const { call, draft } = await findDraft(viewer, slug)
  const question = found(findQuestion(draft, questionId))
  return { call, draft, question, stamp: stampOf(question), choices: choicesBefore(draft, questionId) }
}

/** A section as its page writes it; 404 once it is gone. */
export async function findDraftSection(viewer: Viewer, slug: string, sectionId: string) {
  const { call, draft } = await findDraft(viewer, slug)
  const section = found(findSection(draft, sectionId))
  return { call, section, stamp: stampOf(headOf(section)) }
}

/** Take one step in writing a call's questions. A step that cannot be taken changes nothing and says why. */
export async function writeQuestionnaire(viewer: Viewer, callId: string, step: Step) {
  await refuseStranger(viewer, callId)
  return inTransaction(async (tx) => {
    const draft = await holdDraft(tx, callId)
    if (!draft) refuse(409, 'questionnaire_frozen')
    const written = step(draft)
    if (typeof written === 'string') return { objection: written }
    await tx.questionnaire.update({ where: { id: draft.id }, data: { content: storable(written), writtenAt: now() } })
    await record(tx, viewer, 'questionnaire.changed', draft.id)
    return { objection: null }
  })
}

/** Begin the next revision from the published one, while files can still come in. Begun already, there is nothing to do. */
export async function beginRevision(viewer: Viewer, callId: string) {
  const call = await refuseStranger(viewer, callId)
  const rows = await db().questionnaire.findMany({ where: { callId }, orderBy: { revision: 'desc' } })
  const [latest] = rows
  const objection = objectionToRevising(call, latest?.stage === 'draft' ? latest : null)
  if (objection) refuse(409, objection)
  const { revision, content } = found(latest)
  return inTransaction(async (tx) => {
    const row = { id: newId(), callId, revision: revision + 1, stage: 'draft' as const, writtenAt: now() }
    const data = [{ ...row, content: storable(questionnaireOf({ id: '', revision, content })) }]
    const { count } = await tx.questionnaire.createMany({ data, skipDuplicates: true })
    if (count > 0) await record(tx, viewer, 'questionnaire.revision_begun', row.id)
    return { begun: count > 0 }
  })
}

/** Give a revision up: the published questionnaire goes on being asked. */
export async function dropRevision(viewer: Viewer, callId: string) {
  await refuseStranger(viewer, callId)
  return inTransaction(async (tx) => {
    const draft = await holdDraft(tx, callId)
    if (!draft || draft.revision === 1) refuse(409, 'questionnaire_frozen')
    await tx.questionnaire.delete({ where: { id: draft.id } })
    await record(tx, viewer, 'questionnaire.revision_dropped', draft.id)
    return { id: draft.id }
  })
}

/**
 * Ask anew: the revision becomes what the call asks, and `change` says what is different. The drafts already begun are carried over;
 * once the call is open it is a change of its rules, dated and told to everyone.
 */
export async function publishRevision(viewer: Viewer, callId: string, change: Bilingual) {
  const call = await refuseStranger(viewer, callId)
  const objection = objectionToRevising(call, null)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    const draft = await holdDraft(tx, callId)
    if (!draft || draft.revision === 1) refuse(409, 'questionnaire_frozen')
    const [lack] = objectionsToAsking(draft)
    if (lack) refuse(409, lack.reason)
    if (sameQuestions(draft, call.questionnaire)) refuse(409, 'nothing_changed')
    const data = { stage: 'published' as const, publishedAt: now(), change: { ...change } }
    await tx.questionnaire.update({ where: { id: draft.id }, data })
    await record(tx, viewer, 'questionnaire.revised', draft.id)
    if (call.phase === 'open') await amendCall(viewer, callId, change)
    return { id: draft.id }
  })
}

async function refuseStranger(viewer: Viewer, callId: string) {
  const call = await findCallById(viewer, callId)
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  return call
}
