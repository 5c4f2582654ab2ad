/**
 * A sign-in is one asking for a letter with a link and a six-digit code.
 * Its life: asked → used, or ended by time or by too many wrong codes.
 */

/** Long enough to find the letter on another device, short enough to be worth nothing tomorrow. */
export const MINUTES_TO_SIGN_IN = 15
/** Five tries among a million codes: one chance in 200,000 for a stranger. */
export const TRIES = 5

export interface SignIn {
  endsAt: Date
  usedAt: Date | null
  wrongTries: number
}

/** Why this sign-in opens nothing any more; null while it can. */
export function objectionToEntering(signIn: SignIn, now: Date) {
  if (signIn.usedAt !== null) return 'sign_in_used'
  if (signIn.wrongTries >= TRIES) return 'sign_in_too_many_tries'
  if (signIn.endsAt <= now) return 'sign_in_ended'
  return null
}
