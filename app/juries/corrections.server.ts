import { findApplication } from '#app/applications/applications.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { inOrder, isChanged, objectionToCorrecting } from './correction.ts'
import { groupBy } from './group.ts'
import { findPanel, holdPanel } from './panels.server.ts'
import { type Mark, missingIn, pointsField } from './review.ts'
import { digestOf, findOwnReview } from './reviews.server.ts'

/** A sealed review and what its juror may still set right; 409 before it is handed in and once the jury has decided. */
export async function findCorrection(viewer: Viewer, reviewId: string) {
  const review = await findOwnReview(viewer, reviewId)
  const objection = objectionToCorrecting(review, review.panel)
  if (objection) refuse(409, objection)
  const { call } = await findPanel(viewer, review.panelId)
  const { number, title } = await findApplication(viewer, review.applicationId)
  const { id, comment, confidence, scores } = review
  const isOpened = review.panel.openedAt !== null
  return { review: { id, comment, confidence, scores }, application: { number, title }, call, isOpened }
}

interface Corrected {
  scores: Mark[]
  comment: string
  confidence: number | null
  reason: string
}

/** Replace what was sealed: what it was is kept with its digest, the new one gets its own. Gives the boxes to set right, or none. */
export async function correctReview(viewer: Viewer, reviewId: string, { reason, ...typed }: Corrected) {
  const { call } = await findCorrection(viewer, reviewId)
  const criteria = new Set(call.criteria.map(({ id }) => id))
  if (typed.scores.some((mark) => !criteria.has(mark.criterionId))) refuse(404, 'not_found')
  const missing = missingIn(call.criteria, typed.scores)
  if (missing.length > 0) return { slips: slipsFor(missing.map(pointsField), 'review_incomplete') }
  return inTransaction(async (tx) => {
    const { panelId } = await tx.review.findUniqueOrThrow({ where: { id: reviewId } })
    const held = await holdPanel(tx, panelId)
    const before = await tx.review.findUniqueOrThrow({
      where: { id: reviewId },
      include: { scores: true, versions: true },
    })
    const objection = objectionToCorrecting(before, held)
    if (objection || !before.submittedAt || !before.digest) refuse(409, objection ?? 'not_handed_in')
    if (!isChanged(before, typed)) return { slips: slipsFor(['reason'], 'correction_changes_nothing') }
    const { comment, confidence, submittedAt, digest } = before
    const sealed = {
      comment,
      confidence,
      submittedAt,
      digest,
      marks: inOrder(before.scores).map((mark) => ({ ...mark })),
    }
    const position = before.versions.length + 1
    await tx.reviewVersion.create({ data: { reviewId, position, ...sealed, reason, correctedAt: now() } })
    await tx.score.deleteMany({ where: { reviewId } })
    await tx.score.createMany({ data: typed.scores.map((mark) => ({ reviewId, ...mark })) })
    const after = { comment: typed.comment, confidence: typed.confidence, submittedAt: now() }
    await tx.review.update({
      where: { id: reviewId },
      data: { ...after, digest: digestOf({ ...before, ...after, scores: typed.scores }) },
    })
    await record(tx, viewer, 'review.corrected', reviewId)
    return { slips: null }
  })
}

function slipsFor(fields: string[], word: string) {
  return Object.fromEntries(fields.map((field) => [field, word]))
}

/** What reviews were before they were corrected, oldest first, by review; for pages that have found these reviews. */
export async function listVersions(reviewIds: string[]) {
  const where = { reviewId: { in: reviewIds } }
  const versions = await db().reviewVersion.findMany({ where, orderBy: [{ reviewId: 'asc' }, { position: 'asc' }] })
  const told = versions.map(({ marks, ...version }) => ({ ...version, scores: marks as unknown as Mark[] }))
  return groupBy(told, (version) => version.reviewId)
}

export type Version = Awaited<ReturnType<typeof listVersions>> extends Map<string, (infer Kept)[]> ? Kept : never
