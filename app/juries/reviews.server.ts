import { listApplicants } from '#app/applications/applicants.server.ts'
import { seal } from '#app/applications/seal.ts'
import { listCriterionIds } from '#app/calls/call-asks.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable, withoutReaders } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { findDossier } from './dossiers.server.ts'
import { groupBy } from './group.ts'
import { mayScore, maySitOn } from './jury.access.ts'
import { openWhenAllAreIn } from './opening.server.ts'
import { findPanel, holdPanel } from './panels.server.ts'
import { BEFORE_ANY } from './phase.ts'
import { findHolding, listNameless } from './phase-holding.server.ts'
import { dayToHandIn, isReadingLate } from './reading-date.ts'
import { inReadingOrder } from './reading-order.ts'
import { type Mark, missingIn, objectionToScoring, sealOf } from './review.ts'
import { tellReaders } from './review-readers.server.ts'
import { listBecome } from './told-readings.server.ts'

const WHOLE = { scores: true, juror: true, panel: true } as const

/** The viewer's own review, with its marks; 404 to all others and before they accepted confidentiality. */
export async function findOwnReview(viewer: Viewer, reviewId: string) {
  const where = { id: reviewId, ...readable(viewer) }
  const review = found(await db().review.findFirst({ where, include: WHOLE }))
  return mayScore(viewer, review.juror) ? review : refuse(404, 'not_found')
}

export type OwnReview = Awaited<ReturnType<typeof findOwnReview>>

/** Everything on the juror's screen: the file, the grid, what they wrote, and the others' once both sides may read. */
export async function findReview(viewer: Viewer, reviewId: string) {
  const review = await findOwnReview(viewer, reviewId)
  if (review.stage === 'recused') refuse(409, 'already_recused')
  const { applicantsNamed, jurorsNamed } = (await findHolding(db(), review.panelId)) ?? BEFORE_ANY
  const { call } = await findPanel(viewer, review.panelId)
  const objection = objectionToScoring(review, review.panel)
  const missing = missingIn(call.criteria, review.scores)
  const file = await findDossier(viewer, review.applicationId, call, applicantsNamed)
  const by = { readBy: dayToHandIn(review.panel), isLate: isReadingLate(review.panel, now()) }
  const shown = { review: withoutReaders(review), by, call, ...file }
  const others = await listOthers(viewer, review, jurorsNamed)
  const outcome = (await listBecome(viewer, [review])).get(review.applicationId) ?? null
  return { ...shown, objection, missing, others, outcome, next: await nextReview(review) }
}

export type ReviewPage = Awaited<ReturnType<typeof findReview>>

/** The other readings of the same file that the viewer may read now; without names, a juror is told from the next by a number. */
async function listOthers(viewer: Viewer, { id, applicationId }: OwnReview, areNamed: boolean) {
  const where = { applicationId, id: { not: id }, stage: 'submitted' as const, ...readable(viewer) }
  const others = await db().review.findMany({ where, include: { scores: true, juror: true }, orderBy: { id: 'asc' } })
  const names = await listNames(others.map((other) => other.juror.personId))
  return others.map(({ id, comment, confidence, scores, juror }) => {
    return { id, comment, confidence, scores, jurorName: areNamed ? (names.get(juror.personId) ?? '') : null }
  })
}

/** The file this juror reads after this one, in their own order; null when all are handed in or the jury has decided. */
async function nextReview({ id, jurorId, panel }: OwnReview) {
  if (panel.stage === 'decided') return null
  const select = { id: true, stage: true }
  const own = inReadingOrder(jurorId, await db().review.findMany({ where: { jurorId }, select }))
  const at = own.findIndex((review) => review.id === id)
  const after = [...own.slice(at + 1), ...own.slice(0, at)]
  return after.find(({ stage }) => stage !== 'submitted' && stage !== 'recused') ?? null
}

interface Typed {
  scores: Mark[]
  comment: string
  confidence?: number | null
  /** Seconds at the page since the last saving. */
  spent?: number
  revision?: number
}

/**
 * Keep a draft of the scores, complete or not. `revision` is the one the page was opened with: when another tab saved since,
 * nothing is changed and the objection says so; what was typed is still in the form.
 */
export async function saveReview(
  viewer: Viewer,
  reviewId: string,
  { scores, comment, confidence = null, spent = 0, revision }: Typed,
) {
  const review = await findOwnReview(viewer, reviewId)
  const objection = objectionToScoring(review, review.panel)
  if (objection) refuse(409, objection)
  if (!maySitOn(viewer, review.panelId)) refuse(404, 'not_found')
  const known = await listCriterionIds(review.panel.callId)
  if (scores.some((mark) => !known.includes(mark.criterionId))) refuse(404, 'not_found')
  return inTransaction(async (tx) => {
    const where = { id: reviewId, stage: review.stage, revision: revision ?? review.revision }
    const counted = { revision: { increment: 1 }, secondsSpent: { increment: spent } }
    const saved = { stage: 'draft' as const, comment, confidence, savedAt: now(), ...counted }
    const { count } = await tx.review.updateMany({ where, data: saved })
    if (count === 0) return { objection: 'saved_elsewhere' }
    await tx.score.deleteMany({ where: { reviewId } })
    await tx.score.createMany({ data: scores.map((mark) => ({ reviewId, ...mark })) })
    await record(tx, viewer, 'review.saved', reviewId)
    return { objection: null }
  })
}

/** Hand the scores in, sealed for good. 409 while a criterion lacks points or a comment. The last one in opens them all. */
export async function submitReview(viewer: Viewer, reviewId: string) {
  const review = await findOwnReview(viewer, reviewId)
  const panel = await findPanel(viewer, review.panelId)
  return inTransaction(async (tx) => {
    const { stage } = await holdPanel(tx, panel.id)
    const latest = await tx.review.findUniqueOrThrow({ where: { id: reviewId }, include: { scores: true } })
    const objection = objectionToScoring(latest, { stage })
    if (objection) refuse(409, objection)
    if (missingIn(panel.call.criteria, latest.scores).length > 0) refuse(409, 'review_incomplete')
    const submittedAt = now()
    const digest = digestOf({ ...latest, submittedAt })
    const handedIn = { stage: 'submitted' as const, submittedAt, digest }
    await tx.review.update({ where: { id: reviewId }, data: handedIn })
    await record(tx, viewer, 'review.submitted', reviewId)
    await tellReaders(tx, panel, review.applicationId)
    if (stage !== 'opened') await openWhenAllAreIn(tx, panel)
    return { digest }
  })
}

/** The digest of a handed-in review, computed again from its rows: equal to the one kept as long as nothing was touched. */
export function digestOf(review: Parameters<typeof sealOf>[0]) {
  return seal(sealOf(review)).digest
}

/** The viewer's own readings, the latest jury first, in the order drawn for them, with who carries each file; a file they are barred from has no name. */
export async function listOwnReviews(viewer: Viewer) {
  const where = { juror: { personId: personOf(viewer).id }, ...readable(viewer) }
  const found = await db().review.findMany({ where, include: { panel: true }, orderBy: { id: 'asc' } })
  const juries = [...groupBy(found, (review) => review.jurorId)].reverse()
  const reviews = juries.flatMap(([jurorId, own]) => inReadingOrder(jurorId, own))
  const named = reviews.filter((review) => review.stage !== 'recused')
  const applicants = await listApplicants(named.map((review) => review.applicationId))
  const nameless = await listNameless(named.map((review) => review.panelId))
  const become = await listBecome(viewer, reviews)
  return reviews.map(({ id, stage, panelId, panel, applicationId, savedAt, submittedAt }) => {
    const known = stage === 'recused' ? null : (applicants.get(applicationId) ?? null)
    const applicant = known && shownApplicant(known, !nameless.has(panelId))
    const outcome = become.get(applicationId) ?? null
    const jury = { panelId, callId: panel.callId, panelStage: panel.stage }
    return { id, stage, ...jury, applicant, outcome, savedAt, submittedAt }
  })
}

/** Who carries a file, or its number alone while their jury reads without names. */
function shownApplicant({ id, number, organisationName, solutionName }: Carried, isNamed: boolean) {
  const file = { id, number }
  return isNamed ? { ...file, organisationName, solutionName } : { ...file, organisationName: null, solutionName: null }
}

interface Carried {
  id: string
  number: string | null
  organisationName: string
  solutionName: string
}

/** Whom an event about a review concerns, for letters. */
export async function findReviewer(reviewId: string) {
  const review = found(await db().review.findUnique({ where: { id: reviewId }, include: { juror: true, panel: true } }))
  const { juror, panelId, panel } = review
  return { personId: juror.personId, panelId, callId: panel.callId, readBy: dayToHandIn(panel) }
}
