/**
 * A correction replaces what a juror had sealed, with a reason that all readers of the review read beside it.
 * What it was stays, with its digest. Its life ends with the decision: what people decided on cannot change under them.
 */
import type { PanelStage, ReviewStage } from './panel.ts'
import type { Mark } from './review.ts'

/** A sentence: readers of the new scores are owed it. */
export const SHORTEST_CORRECTION = 20
export const LONGEST_CORRECTION = 1_000

export function objectionToCorrecting(review: { stage: ReviewStage }, panel: { stage: PanelStage }) {
  if (review.stage !== 'submitted') return 'not_handed_in'
  return panel.stage === 'decided' ? 'already_decided' : null
}

interface Written {
  comment: string
  confidence: number | null
  scores: Mark[]
}

/** Whether anything the juror wrote is other than it was. */
export function isChanged(before: Written, after: Written) {
  const said = ({ comment, confidence, scores }: Written) => JSON.stringify([comment, confidence, inOrder(scores)])
  return said(before) !== said(after)
}

/** Marks as they are kept: in the order of their criteria's ids, and nothing else of their rows. */
export function inOrder(scores: Mark[]): Mark[] {
  return scores
    .map(({ criterionId, points, comment }) => ({ criterionId, points, comment }))
    .sort((a, b) => (a.criterionId < b.criterionId ? -1 : 1))
}
