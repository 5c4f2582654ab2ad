/**
 * A person is someone with an account: patient, clinician, project holder, juror, coordinator, partner, often several at once.
 * Their life: joined at the first sign-in → named (asked once) → (erased). What they may do comes from seats, never from the account.
 */

/** Addresses differ only by what mail systems tell apart. */
export function tidyEmail(email: string) {
  return email.trim().toLowerCase()
}

/** The demonstration's cast lives at this address; nobody receives mail there (RFC 2606 reserves it). */
export const CAST_DOMAIN = '@demonstration.example'
