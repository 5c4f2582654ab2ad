import type { CastKey } from './cast.ts'
import type { FirmKey } from './firms.ts'
import type { JurorKey } from './jurors.ts'

/** Points on a criterion, then why, in the juror's own words. */
export type Mark = `${0 | 1 | 2 | 3 | 4 | 5} ${string}`

export interface Reading {
  juror: JurorKey
  firm: FirmKey
  /** On the six usual criteria, in their order; none while the file was not scored. */
  marks?: [Mark, Mark, Mark, Mark, Mark, Mark]
  /**
   * How far they have come: the file was given to them, they said that nothing binds them to it, they wrote, they handed in.
   * Who has a link steps aside. Nothing said: handed in.
   */
  upTo?: 'given' | 'declared' | 'draft' | 'recused'
  /** What binds a juror who steps aside. */
  link?: string
  /** How sure they say they are, from 1 to 3. */
  confidence?: 1 | 2 | 3
  /** Given that many days after the others, in the place of somebody who stepped aside. */
  givenLater?: number
}

export interface Verdict {
  firm: FirmKey
  outcome: 'selected' | 'reserve' | 'refused'
  reserveRank?: number
  reasons: string
  /** Where it goes against the ranking. */
  againstWhy?: string
}

/** The jury of a call, in days before the telling; `…After` counts days from when it was composed. */
export interface ToldJury {
  composedAgo: number
  givenAfter: number
  /** When the first file is read, and how many days pass from one reading to the next. */
  readAfter: number
  pace: number
  jurors: readonly JurorKey[]
  /** Invited and not of the jury: one has not answered, one said no and why. */
  silent?: CastKey
  declines?: { by: CastKey; why: 'no_time' | 'a_link' }
  readings: Reading[]
  /** Which column ranks, chosen before the scores open; not said while the jury has not chosen. */
  counting?: { chosenAgo: number; column: 'raw' | 'adjusted' }
}
