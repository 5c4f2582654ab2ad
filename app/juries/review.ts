/**
 * A review is one juror's reading of one file: interests are declared first, then each criterion gets points and a comment.
 * Its life: assigned → declared (or recused) → draft → submitted, sealed for good.
 */
import type { PanelStage, ReviewStage } from './panel.ts'

/** What the points mean, 0 to 5; the words of each stand in words.*.ts. Half points would tell apart what no reader can. */
export const POINTS = [0, 1, 2, 3, 4, 5] as const
export const MOST_POINTS = 5

/** Less than this teaches an applicant nothing: "très bien" is not a comment. */
export const SHORTEST_COMMENT = 10
/** A page of text: enough for one criterion, short enough to be read by the applicant. */
export const LONGEST_COMMENT = 3_000
/** The nature of a link of interest is told in a sentence or two. */
export const LONGEST_NOTE = 500

/** How sure a juror is of their scores, from not very to sure. */
export const CONFIDENCES = [1, 2, 3] as const
export type Confidence = (typeof CONFIDENCES)[number]

/** More between two savings than a working day is a page forgotten open. */
export const LONGEST_SPENT = 8 * 3_600

export interface Mark {
  criterionId: string
  points: number | null
  comment: string
}

/** A link of interest may be discovered while reading: declaring stays possible until the scores are handed in. */
export function objectionToDeclaring(review: { stage: ReviewStage }) {
  if (review.stage === 'submitted') return 'review_sealed'
  return review.stage === 'recused' ? 'already_recused' : null
}

export function objectionToScoring(review: { stage: ReviewStage }, panel: { stage: PanelStage }) {
  if (review.stage === 'assigned') return 'declare_first'
  if (review.stage === 'recused') return 'already_recused'
  if (review.stage === 'submitted') return 'review_sealed'
  return panel.stage === 'decided' ? 'already_decided' : null
}

/** The criteria that still lack points or a comment, in the order of the grid. */
export function missingIn(criteria: { id: string }[], marks: Mark[]) {
  const complete = new Set(marks.filter(isComplete).map((mark) => mark.criterionId))
  return criteria.map((criterion) => criterion.id).filter((id) => !complete.has(id))
}

function isComplete({ points, comment }: Mark) {
  return points !== null && comment.trim().length >= SHORTEST_COMMENT
}

/** The names of a criterion's two boxes. */
export const pointsField = (criterionId: string) => `points-${criterionId}`
export const commentField = (criterionId: string) => `comment-${criterionId}`

export interface SealedReview {
  id: string
  applicationId: string
  comment: string
  confidence?: number | null
  submittedAt: Date
  scores: Mark[]
}

/** What a handed-in review is the digest of: everything the juror wrote, its file and its instant. */
export function sealOf(review: SealedReview) {
  const marks = review.scores.map(({ criterionId, points, comment }) => ({ criterionId, points, comment }))
  return {
    review: review.id,
    application: review.applicationId,
    submittedAt: review.submittedAt.toISOString(),
    comment: review.comment,
    ...(review.confidence && { confidence: review.confidence }),
    scores: marks.sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1)),
  }
}
