/**
 * An application is an organisation's answer to a call, with one of its solutions.
 * Its life: draft → submitted → admissible (or inadmissible) → in_review → hearing → selected, reserve, refused
 * (or withdrawn, closed_no_action) → contracted.
 * Submitted, it is sealed: its canonical JSON and the SHA-256 of it never change again.
 */
import type { Phase } from '#app/calls/call.ts'

export const STAGES = [
  'draft',
  'submitted',
  'admissible',
  'inadmissible',
  'in_review',
  'hearing',
  'selected',
  'reserve',
  'refused',
  'withdrawn',
  'closed_no_action',
  'contracted',
] as const
export type Stage = (typeof STAGES)[number]
export type Outcome = 'selected' | 'reserve' | 'refused'

/** A title one can say aloud in a jury. */
export const LONGEST_TITLE = 120

/** Sent, still in the running, and not yet judged. */
export const BEFORE_JURY = ['submitted', 'admissible'] as const satisfies Stage[]
/** Sent, and nothing decided. */
export const UNDECIDED = [...BEFORE_JURY, 'in_review', 'hearing'] as const satisfies Stage[]
/** What a jury may decide on; a file on the reserve list may still be taken, or not. */
export const JUDGED = ['in_review', 'hearing', 'reserve'] as const satisfies Stage[]
/** What its organisation may still take back. */
const LEAVABLE: Stage[] = ['draft', 'submitted', 'admissible', 'in_review', 'hearing', 'reserve', 'selected']

/** Why this draft cannot be submitted, the door being open, when its form found these slips; null when it can. */
export function objectionToSubmitting(draft: { stage: Stage }, slips: Record<string, string>) {
  return objectionToSaving(draft) ?? Object.values(slips)[0] ?? null
}

interface Unsent {
  stage: Stage
  /** Until when a door of its own is left open to its company. */
  lateUntil?: unknown
}

/** Why a draft that was never sent no longer can be, by where its call stands; null while it can, and once it was. */
export function unsentBecause({ stage, lateUntil }: Unsent, phase: Phase | undefined) {
  if (stage !== 'draft') return null
  if (phase === 'cancelled') return 'call_cancelled'
  if (lateUntil) return null
  return phase === 'closed' || phase === 'archived' ? 'call_closed' : null
}

/** What is sealed is not written again. */
export function objectionToSaving(application: { stage: Stage }) {
  return application.stage === 'draft' ? null : 'already_submitted'
}

export function objectionToWithdrawing(application: { stage: Stage }) {
  return LEAVABLE.includes(application.stage) ? null : 'too_late_to_withdraw'
}

/** Only what was taken back is taken up again. */
export function objectionToReviving(application: { stage: Stage }) {
  return application.stage === 'withdrawn' ? null : 'not_withdrawn'
}

/** Why no juror may be given this file now; null when one may. */
export function objectionToReviewing(application: { stage: Stage }) {
  const ready: Stage[] = [...BEFORE_JURY, 'in_review', 'hearing']
  return ready.includes(application.stage) ? null : 'not_to_be_reviewed'
}

export function objectionToDeciding(application: { stage: Stage }) {
  return JUDGED.some((stage) => stage === application.stage) ? null : 'not_to_be_decided'
}

/** A refused file is all that a second look may change. */
export function objectionToReconsidering(application: { stage: Stage }) {
  return application.stage === 'refused' ? null : 'not_refused'
}

/** Only a file that was read is heard. */
export function objectionToBeingHeard(application: { stage: Stage }) {
  return application.stage === 'in_review' ? null : 'not_to_be_heard'
}

/** A hearing called off: the file goes on without. */
export function objectionToNotBeingHeard(application: { stage: Stage }) {
  return application.stage === 'hearing' ? null : 'not_to_be_heard'
}

/** Money follows a selection, once. */
export function objectionToContracting(application: { stage: Stage }) {
  return application.stage === 'selected' ? null : 'not_selected'
}
