/**
 * A panel is the jury of one cut-off.
 * Its life: composing → scoring (a file was entrusted) → opened (scores are read by those who may) → decided; what was decided
 * is held until it is announced to all, and may be decided anew until then.
 */
export type PanelStage = 'composing' | 'scoring' | 'opened' | 'decided'
export type ReviewStage = 'assigned' | 'declared' | 'recused' | 'draft' | 'submitted'

/** Why no jury can be composed for this call now; null when it can. Its rules must be public, so that jurors know them. */
export function objectionToComposing(call: { stage: string }) {
  return ['published', 'open', 'closed'].includes(call.stage) ? null : 'call_not_published'
}

export function objectionToInviting(panel: { stage: PanelStage }) {
  return panel.stage === 'decided' ? 'already_decided' : null
}

/** Files are entrusted once the door is shut; one more reading may still be asked when the scores are open. */
export function objectionToAssigning(panel: { stage: PanelStage }, stillCollecting: boolean) {
  if (panel.stage === 'decided') return 'already_decided'
  return stillCollecting ? 'cutoff_still_collecting' : null
}

/** Why the scores cannot be opened before all are in. */
export function objectionToOpening(panel: { stage: PanelStage }, submitted: number) {
  if (panel.stage === 'opened' || panel.stage === 'decided') return 'scores_already_open'
  return submitted === 0 ? 'no_review_yet' : null
}

/** Nobody decides before the scores are open, nor once the results were announced. */
export function objectionToDeciding(panel: { stage: PanelStage; announcedAt: unknown }) {
  if (panel.announcedAt) return 'already_announced'
  return panel.stage === 'opened' || panel.stage === 'decided' ? null : 'scores_still_hidden'
}

/** Whether every file has been read, and every juror who was not recused has handed in: the scores then open by themselves. */
export function allAreIn(files: string[], reviews: { applicationId: string; stage: ReviewStage }[]) {
  const asked = reviews.filter((review) => review.stage !== 'recused')
  const read = new Set(asked.map((review) => review.applicationId))
  return files.every((id) => read.has(id)) && asked.length > 0 && asked.every((review) => review.stage === 'submitted')
}
