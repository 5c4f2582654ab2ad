import { z } from 'zod'
import { OUTCOMES } from './decision.ts'
import { AFTERWARDS } from './minutes-addendum.ts'

const FileNamed = z.object({ id: z.string(), number: z.string(), title: z.string(), organisation: z.string() })

/** What an addendum holds: plain values, so that their canonical text can be sealed and read again. */
export const AddendumContent = z.object({
  number: z.number(),
  event: z.enum(AFTERWARDS),
  at: z.string(),
  /** Who did it; null for the clock, and for an applicant, who is named by their organisation. */
  by: z.string().nullable(),
  file: FileNamed,
  stead: FileNamed.nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  /** A reason word when a place was given back; else what was written, empty when nothing had to be. */
  why: z.string(),
  /** The version of the minutes it adds to, and the digest of the addendum before it. */
  minutes: z.object({ version: z.number(), digest: z.string() }),
  before: z.string().nullable(),
})
