import { Answered } from '#app/calls/answers.form.ts'
import { listCallsById } from '#app/calls/calls.server.ts'
import { findQuestionnaire } from '#app/calls/questionnaires.server.ts'
import { organisationsOf } from '#app/people/organisations.server.ts'
import { readable } from '#app/platform/access.ts'
import { oncePerReading } from '#app/platform/asking.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'
import { objectionToAdmitting } from './admissibility.ts'
import { audiencesOf, mayReadAll, mayWrite } from './application.access.ts'
import {
  type Outcome,
  objectionToContracting,
  objectionToDeciding,
  objectionToReconsidering,
  type Stage,
} from './application.ts'
import { type Row, shownOf } from './application-shapes.server.ts'
import { listChecksWaiting } from './clarified.server.ts'
import { listInvitationsWaiting } from './colleagues.server.ts'
import { withLateDoors } from './late.server.ts'
import { moveFiles } from './moves.server.ts'
import { listRefusedWaiting } from './papers-refused.server.ts'
import { listLinesNow } from './passport-answers.server.ts'
import { listPromisesWaiting } from './promises-due.server.ts'
import { sealHolds } from './seal.ts'
import { listSponsorsWaiting } from './sponsor-answers.server.ts'
import type { Colleague } from './team.ts'
import { words } from './words.ts'

export type { ApplicationBrief, ApplicationWhole } from './application-shapes.server.ts'

/** A file with the answers its viewer is among the readers of, by question; 404 to whoever may not read it. `sealHolds` says that nothing changed since it was sent. */
export async function findApplication(viewer: Viewer, id: string) {
  const where = { id, ...readable(viewer) }
  return wholeOf(viewer, found(await db().application.findFirst({ where, include: { collaborators: TEAM } })))
}

/** A row that the caller has found for this viewer, with the answers they may read. */
export async function wholeOf(viewer: Viewer, row: Row & { collaborators: Colleague[] }) {
  const [brief] = await named([row])
  const call = found((await listCallsById(viewer, [row.callId])).get(row.callId))
  const owned = { ...row, team: row.collaborators }
  const audiences = audiencesOf(viewer, owned, call)
  const answers = await db().answer.findMany({ where: { applicationId: row.id, audience: { in: audiences } } })
  const questionnaire = await findQuestionnaire(row.questionnaireId)
  const lines = row.stage === 'draft' ? await listLinesNow(questionnaire, row.solutionId) : {}
  const { savedAt, revision, language, begunBy, begunAt, funderIds, inadmissibleFor } = row
  return {
    ...found(brief),
    ...{ savedAt, revision, language, begunBy, begunAt, funderIds, inadmissibleFor, audiences },
    // Who works on a file is for those who read the whole of it.
    team: mayReadAll(viewer, owned, call) ? owned.team : [],
    questionnaire,
    answers: {
      ...Object.fromEntries(answers.map(({ questionId, value }) => [questionId, Answered.parse(value)])),
      ...lines,
    },
    sealHolds: sealHolds(row),
  }
}

/** The roles given on one file. */
export const TEAM = { select: { personId: true, role: true }, orderBy: { joinedAt: 'asc' } } as const

/** What the receipt offers for download: the very text that was sealed, for those who read the whole file. 404 while nothing was. */
export async function findSealed(viewer: Viewer, id: string) {
  const where = { id, ...readable(viewer) }
  const row = found(await db().application.findFirst({ where, include: { collaborators: TEAM } }))
  const call = found((await listCallsById(viewer, [row.callId])).get(row.callId))
  if (!mayReadAll(viewer, { ...row, team: row.collaborators }, call)) refuse(404, 'not_found')
  return { number: found(row.number), sealed: found(row.sealed), digest: found(row.digest) }
}

/** The files received for a cut-off, in the order of their numbers, as far as the viewer may read them. */
export async function listApplicationsOfCutoff(viewer: Viewer, cutoffId: string) {
  const where = { cutoffId, submittedAt: { not: null }, ...readable(viewer) }
  return named(await db().application.findMany({ where, orderBy: { number: 'asc' } }))
}

export async function listApplicationsById(viewer: Viewer, ids: string[]) {
  const rows = await named(await db().application.findMany({ where: { id: { in: ids }, ...readable(viewer) } }))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Which of one's own files: those of one call, or these alone. */
interface OwnOf {
  callId?: string
  stage?: Stage
  ids?: string[]
}

/** The files of the organisations the viewer belongs to, and those of others they work on, latest first; of each team, what the viewer is in it. */
export function listOwnApplications(viewer: Viewer, asked: OwnOf = {}) {
  return oncePerReading(`applications of ${viewer.tokens} ${JSON.stringify(asked)}`, () => findOwn(viewer, asked))
}

async function findOwn(viewer: Viewer, { callId, stage, ids }: OwnOf) {
  const where = { ...ownedBy(viewer), callId, stage, id: ids && { in: ids } }
  const rows = await db().application.findMany({
    where,
    include: ownPlaceOf(viewer),
    orderBy: { id: 'desc' },
    take: 100,
  })
  const briefs = await withLateDoors(await named(rows))
  return briefs.map((brief, place) => ({ ...brief, team: rows[place]?.collaborators ?? [] }))
}

/** One's own files, as long as one may read them. */
export function ownedBy(viewer: Viewer) {
  const ofOrganisation = { organisationId: { in: organisationsOf(viewer) } }
  return { OR: [ofOrganisation, { collaborators: { some: placeOf(viewer) } }], ...readable(viewer) }
}

/** What the viewer is in the team of each. */
export function ownPlaceOf(viewer: Viewer) {
  return { collaborators: { ...TEAM, where: placeOf(viewer) } }
}

const placeOf = (viewer: Viewer) => ({ personId: viewer.kind === 'person' ? viewer.id : NOBODY })
/** An id that nobody has. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Drafts wait to be sent before the door of their call shuts, or one left open to their company, by those who may. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const drafts = (await listOwnApplications(viewer, { stage: 'draft' })).filter((draft) => mayWrite(viewer, draft))
  const calls = await listCallsById(
    viewer,
    drafts.map((draft) => draft.callId),
  )
  const asked = [
    ...(await listInvitationsWaiting(viewer)),
    ...(await listRefusedWaiting(viewer)),
    ...(await listSponsorsWaiting(viewer)),
    ...(await listChecksWaiting(viewer)),
    ...(await listPromisesWaiting(viewer)),
  ]
  const toSend = drafts.flatMap(({ id, title, callId, lateUntil }) => {
    const call = calls.get(callId)
    if (!call || (call.phase !== 'open' && !lateUntil)) return []
    const text = { fr: words.fr.waiting(title, call.title.fr), en: words.en.waiting(title, call.title.fr) }
    return [{ key: `application:${id}`, text, to: `/applications/${id}/edit`, due: lateUntil ?? call.closesAt }]
  })
  return [...toSend, ...asked]
}

/** How many files each call received: known of all once its doors are shut, of nobody before. */
export async function countApplications(viewer: Viewer, callIds: string[]) {
  const calls = await listCallsById(viewer, callIds)
  const shut = [...calls.values()].filter((call) => call.phase === 'closed' || call.phase === 'archived')
  const callId = { in: shut.map((call) => call.id) }
  const where = { callId, submittedAt: { not: null } }
  const counted = await db().application.groupBy({ by: ['callId'], where, _count: { id: true } })
  return new Map(shut.map(({ id }) => [id, counted.find((row) => row.callId === id)?._count.id ?? 0]))
}

/** Say that a file may be judged: it answers the call and its sender may apply. */
export async function admitApplication(viewer: Viewer, id: string) {
  const step = { objectionTo: objectionToAdmitting, stage: 'admissible', what: 'application.admitted' } as const
  await moveFiles(viewer, [id], step)
  return { id }
}

/** What the jury's decision makes of files; as many queries for one as for hundreds. */
export async function decideApplications(viewer: Viewer, ids: string[], outcome: Outcome) {
  await moveFiles(viewer, ids, { objectionTo: objectionToDeciding, stage: outcome, what: `application.${outcome}` })
}

/** What a second look makes of a refused file. */
export async function reconsiderApplication(viewer: Viewer, id: string, outcome: 'selected' | 'reserve') {
  const step = { objectionTo: objectionToReconsidering, stage: outcome, what: `application.${outcome}` } as const
  await moveFiles(viewer, [id], step)
}

/** An award was approved: money follows. */
export async function contractApplication(viewer: Viewer, id: string) {
  const step = { objectionTo: objectionToContracting, stage: 'contracted', what: 'application.contracted' } as const
  await moveFiles(viewer, [id], step)
}

/** Let one more token read the file. The calling command has checked that the viewer may say so; a bar still wins. */
export async function openApplicationTo(viewer: Viewer, id: string, token: string) {
  await inTransaction(async (tx) => {
    const where = { id, NOT: { readers: { has: token } } }
    const { count } = await tx.application.updateMany({ where, data: { readers: { push: token } } })
    if (count > 0) await record(tx, viewer, 'application.opened_to', id)
  })
}

/** Take back what was opened to a token. The calling command has checked that the viewer may. */
export async function closeApplicationTo(viewer: Viewer, id: string, token: string) {
  await inTransaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE application SET readers = array_remove(readers, ${token}) WHERE id = ${id}::uuid AND ${token} = ANY (readers)`
    if (count > 0) await record(tx, viewer, 'application.closed_to', id)
  })
}

/** Bar the file to a token, everywhere and whatever other seat they hold. The calling command has checked that the viewer may. */
export async function barApplication(viewer: Viewer, id: string, token: string) {
  await inTransaction(async (tx) => {
    const where = { id, NOT: { barred: { has: token } } }
    const { count } = await tx.application.updateMany({ where, data: { barred: { push: token } } })
    if (count > 0) await record(tx, viewer, 'application.barred', id)
  })
}

/** No longer bar the file to a token. The calling command has checked that the viewer may, and that nothing else bars them. */
export async function liftBarOf(viewer: Viewer, id: string, token: string) {
  await inTransaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE application SET barred = array_remove(barred, ${token}) WHERE id = ${id}::uuid AND ${token} = ANY (barred)`
    if (count > 0) await record(tx, viewer, 'application.unbarred', id)
  })
}

/** Rows with the names of who sends them and with what: one query for all of them. */
export async function named<T extends Row>(rows: T[]) {
  const solutions = await listSolutionsById(rows.map((row) => row.solutionId))
  return rows.map((row) => shownOf(row, solutions.get(row.solutionId)))
}
