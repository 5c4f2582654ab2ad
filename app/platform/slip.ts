/** A refused form: reason words by field, and what the person had typed, so that nothing is lost. */
export type Slip = {
  errors: Record<string, string[]>
  typed: Record<string, string | string[]>
}
