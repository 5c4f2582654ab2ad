import type { Stage } from './application.ts'

/**
 * Admissibility is what coordinators check before a jury reads: that the file answers the call, and that its sender may apply.
 * A file is admissible, or not (with reasons from a list, and words), or asked to make something clear within a time.
 */
export const INADMISSIBLE_FOR = [
  'out_of_scope',
  'not_eligible',
  'out_of_territory',
  'incomplete',
  'not_clarified',
  'already_funded',
  'sent_twice',
  'other_reason',
] as const

/** A file that was admitted by mistake may still be turned down, and one that was turned down taken back, until a juror has it. */
const CHECKABLE: Stage[] = ['submitted', 'admissible', 'inadmissible']

/** Why this file cannot be said admissible now; null when it can. */
export function objectionToAdmitting(application: { stage: Stage }) {
  return CHECKABLE.includes(application.stage) ? null : 'not_to_be_checked'
}

export function objectionToTurningDown(application: { stage: Stage }) {
  return ['submitted', 'admissible'].includes(application.stage) ? null : 'not_to_be_checked'
}
