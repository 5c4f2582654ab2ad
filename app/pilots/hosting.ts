/**
 * A hosting is a question put to a facility: will you try this answer? Nobody else knows of it until it says yes.
 * Its life: asked → agreed or declined, once. Agreeing makes the facility a site of the pilot, present or to come.
 */
export type HostingStage = 'asked' | 'agreed' | 'declined'

/** A refusal helps the next asking when it says more than "no". */
export const SHORTEST_REFUSAL = 10

/** Why no facility can be asked to host this award; null when one can. `pilot` is the one not stopped, if any. */
export function objectionToAsking(award: { stage: string }, pilot: { endedAt: Date | null } | null) {
  if (award.stage !== 'approved' && award.stage !== 'agreed') return 'award_not_approved'
  if (pilot?.endedAt) return 'pilot_ended'
  return null
}

interface Asked {
  stage: HostingStage
  pilot: { endedAt: Date | null } | null
}

/** Why this answer cannot be taken now; null when it can. */
export function objectionToAnswering(hosting: Asked, answer: { agrees: boolean; reason?: string }) {
  if (hosting.stage !== 'asked') return 'already_answered'
  if (answer.agrees && hosting.pilot?.endedAt) return 'pilot_ended'
  if (!answer.agrees && (answer.reason ?? '').trim().length < SHORTEST_REFUSAL) return 'refusal_reason_missing'
  return null
}

/** Why the pilot cannot be opened from this hosting; null when it can. */
export function objectionToOpening(hosting: Asked) {
  if (hosting.stage !== 'agreed') return 'facility_has_not_agreed'
  return hosting.pilot === null ? null : 'pilot_already_open'
}
