/**
 * Counting says which column of the ranking counts: the plain means, or the calibrated totals. The jury says so before it sees
 * either; when it says nothing, the plain means count, as the rules of the call describe them.
 */
import type { PanelStage } from './panel.ts'

/** Why the choice cannot be made now: what has been seen can no longer be chosen fairly. */
export function objectionToCounting(panel: { stage: PanelStage }) {
  return panel.stage === 'opened' || panel.stage === 'decided' ? 'scores_already_seen' : null
}
