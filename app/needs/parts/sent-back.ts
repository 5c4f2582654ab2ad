import type { Slip } from '#app/platform/slip.ts'
import type { Ended } from '#app/platform/typed.ts'

/** What the page that keeps by itself is told; it stays where it is. */
export interface SavedQuietly {
  saved?: { code: string; revision: number; at: string; objection: string | null }
  slip?: Slip
  ended?: Ended
}

/** A form sent back because its draft was changed elsewhere: with the version to beat, and the key it began from. */
export interface SentBack {
  slip: Slip
  revision?: number
  formKey?: string
}

/** What a page of the one-page form is given back, whatever answered. */
export function sentBack(answer: SentBack | SavedQuietly | undefined): Partial<SentBack> {
  return answer?.slip ? { ...answer, slip: answer.slip } : {}
}
