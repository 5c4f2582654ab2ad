import { listCallsById } from '#app/calls/calls.server.ts'
import { listDocuments } from '#app/calls/documents.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { findApplicant } from './applicants.server.ts'
import { coordinatorsOf, mayWrite } from './application.access.ts'
import { type ApplicationWhole, listOwnApplications } from './applications.server.ts'
import { givenFor } from './clarification.ts'
import { listPapers } from './papers.server.ts'
import { words } from './words.clarification.ts'

/**
 * What was made clear about a file that the viewer has found, dated, request by request. A request about a question is read by
 * that question's readers, one about the whole by the jury's; a running round by its team and coordinators alone.
 */
export async function listClarified(viewer: Viewer, application: ApplicationWhole) {
  const where = { applicationId: application.id, application: readable(viewer) }
  const include = { points: { orderBy: { position: 'asc' as const } } }
  const rows = await db().applicationClarification.findMany({ where, include, orderBy: { round: 'asc' } })
  if (rows.length === 0) return []
  const papers = await listPapers(viewer, application.id)
  const documents = new Map((await listDocuments(application.callId)).map(({ id, name }) => [id, name]))
  const audience = new Map(questionsOf(application.questionnaire).map(({ id, audience: of }) => [id, of]))
  const reads = (questionId: string | null) => application.audiences.includes(audience.get(questionId ?? '') ?? 'jury')
  const follows = application.audiences.includes('coalition')
  return rows
    .filter((row) => row.closedAt || follows)
    .map(({ id, round, askedAt, endsAt, answeredAt, closedAt, points }) => ({
      ...{ id, applicationId: application.id, round, askedAt, endsAt, answeredAt, closedAt },
      points: points.flatMap((point) => {
        const { id: pointId, questionId, documentId, request, answer } = point
        const said = closedAt && typeof answer === 'string' ? answer : ''
        const given = givenFor(point, { askedAt, closedAt }, papers)
        const about = documents.get(documentId ?? '') ?? null
        return reads(questionId) ? [{ id: pointId, questionId, about, request, answer: said, papers: given }] : []
      }),
    }))
}
export type Clarified = Awaited<ReturnType<typeof listClarified>>[number]

/** Whom an event about a round concerns: the team of the file, and who asked. */
export async function findClarifying(clarificationId: string) {
  const row = found(await db().applicationClarification.findUnique({ where: { id: clarificationId } }))
  const { applicationId, endsAt, askedBy, closedAt } = row
  return { applicationId, endsAt, askedBy, closedAt, ...(await findApplicant(applicationId)) }
}

/** A running round waits for its team until its end; received files wait to be checked, one line per call. */
export async function listChecksWaiting(viewer: Viewer): Promise<Waiting[]> {
  return [...(await listRoundsToAnswer(viewer)), ...(await listCallsToCheck(viewer))]
}

async function listRoundsToAnswer(viewer: Viewer): Promise<Waiting[]> {
  const where = { closedAt: null, application: readable(viewer) }
  const rounds = await db().applicationClarification.findMany({ where, orderBy: { endsAt: 'asc' }, take: SHOWN })
  if (rounds.length === 0) return []
  const ids = rounds.map((round) => round.applicationId)
  const files = new Map((await listOwnApplications(viewer, { ids })).map((file) => [file.id, file]))
  return rounds.flatMap(({ id, applicationId, endsAt }) => {
    const file = files.get(applicationId)
    if (!file || !mayWrite(viewer, file)) return []
    const text = { fr: words.fr.waiting.answer(file.title), en: words.en.waiting.answer(file.title) }
    return [{ key: `clarification:${id}`, text, to: `/clarifications/${id}`, due: endsAt }]
  })
}
/** More rounds at once than these are read on the list of applications. */
const SHOWN = 50

async function listCallsToCheck(viewer: Viewer): Promise<Waiting[]> {
  const tokens = objectsOf(viewer, 'coordinator').map((organisationId) => coordinatorsOf({ organisationId }))
  if (tokens.length === 0) return []
  const unasked = { clarifications: { none: { closedAt: null } } }
  const where = { stage: 'submitted' as const, readers: { hasSome: tokens }, ...unasked, AND: readable(viewer).AND }
  const rows = await db().application.groupBy({ by: ['callId'], where, _count: true })
  const calls = await listCallsById(
    viewer,
    rows.map(({ callId }) => callId),
  )
  return rows.flatMap(({ callId, _count: many }) => {
    const call = calls.get(callId)
    if (!call) return []
    const text = { fr: words.fr.waiting.check(many, call.title.fr), en: words.en.waiting.check(many, call.title.fr) }
    return [{ key: `check:${callId}`, text, to: `/calls/${call.slug}/applications?stage=submitted`, due: null, many }]
  })
}
