import type { INADMISSIBLE_FOR } from '#app/applications/admissibility.ts'
import type { CallKey } from './calls.ts'
import type { FacilityKey } from './cast.ts'
import type { FirmKey } from './firms.ts'

interface ToldSponsor {
  facility: FacilityKey
  said: string
  people: { role: 'clinician' | 'management'; name: string; email: string }[]
  /** What each of them answers, in their order; null for no answer. */
  answers: ('confirmed' | 'corrected' | 'refused' | null)[]
  /** What whoever does not agree says. */
  words?: string
}

/** An application of the story: what it says of the need, of how it works, of proofs, of the place and of money. Days are before today. */
export interface ToldFile {
  firm: FirmKey
  call: CallKey
  title: string
  askedCents: number
  /** A draft is never sent. */
  sentAgo: number | null
  begunAgo?: number
  answers: [string, string, string, string, string]
  /** The name of the page that teams will read. */
  guide?: string
  /** What it answers to wishes told with the needs: the usual ones by their name, others by their words. */
  wishes?: Record<string, string>
  sponsors?: ToldSponsor[]
  withdrawn?: { daysAgo: number; reason: string }
  clarified?: { daysAgo: number; until: number; request: string; answer?: string }
  inadmissible?: { daysAgo: number; reasons: (typeof INADMISSIBLE_FOR)[number][]; words: string }
}
