/**
 * A bid is what a juror would rather read, or not, before files are shared out: a wish that weighs in the plan, never a right.
 */
export const WISHES = ['rather_yes', 'rather_no'] as const
export type Wish = (typeof WISHES)[number]

export interface Bid {
  applicationId: string
  /** Null: they do not mind. */
  wish: Wish | null
}

/** What a wish adds to a match on a hundred: more than a word in common, less than a topic. */
export const WEIGHT_OF: Record<Wish, number> = { rather_yes: 20, rather_no: -20 }

export const wishField = (applicationId: string) => `wish-${applicationId}`

/**
 * Why nothing can be wished for now; null when it can. Who carries a file is told to nobody before its door is shut; once the
 * scores are open nothing is shared out any more.
 */
export function objectionToBidding(
  chair: { acceptedAt: Date | null; declinedAt: Date | null; panel: { stage: string } },
  stillCollecting: boolean,
) {
  if (chair.declinedAt) return 'invitation_declined'
  if (!chair.acceptedAt) return 'confidentiality_first'
  if (chair.panel.stage === 'decided') return 'already_decided'
  if (chair.panel.stage === 'opened') return 'scores_already_open'
  return stillCollecting ? 'cutoff_still_collecting' : null
}
