import type { Bilingual } from '#app/platform/words.tsx'
import type { Requirement } from '#app/solutions/requirement.ts'
import type { MakerKind } from './eligibility.ts'

/** The ways a call is begun: its texts, its calendar, its criteria and its knock-outs are filled in by one of them. */
export const TEMPLATES = ['express', 'standard', 'tierslieu', 'sleep_apnoea'] as const
export type Template = (typeof TEMPLATES)[number]

export const DOCUMENT_NEEDS = ['required', 'if_applicable', 'later'] as const
export type DocumentNeed = (typeof DOCUMENT_NEEDS)[number]

/** What a coordinator writes of a call: everything but its stage. Seeds and forms hand it to the same commands; what is left out asks nothing. */
export interface CallContent {
  title: Bilingual
  purpose: Bilingual
  rules: Bilingual
  themeId?: string
  /** Integer cents; 0 while nobody has said. */
  envelopeCents: number
  opensAt?: Date
  /** The last cut-off: after it nothing is received. */
  closesAt?: Date
  /** Cut-offs before the last, of a call that is judged as it goes. */
  earlierCutoffs?: Date[]
  steps?: StepContent[]
  /** Until when questions about the rules are taken; the usual delay when left out. */
  questionsUntil?: Date
  needIds: string[]
  partnerIds: string[]
  criteria: CriterionContent[]
  /** Out of 100; 0 for none. */
  passMark?: number
  template?: Template
  express?: boolean
  /** In an express call, the last day for which a document left for later may be promised. */
  promisesBy?: Date
  eligibleKinds?: MakerKind[]
  territories?: string[]
  trlLeast?: number
  trlMost?: number
  knockouts?: KnockoutContent[]
  documents?: DocumentContent[]
  wishesRequired?: boolean
}

/** Scored 0 to 5 by each juror; `weight` is its part of a hundred, `threshold` the mean below which a file does not pass. */
export interface CriterionContent {
  name: Bilingual
  help: Bilingual
  weight: number
  threshold: number
  /** What each mark from 0 to 5 means, in that order; none when left out. */
  anchors?: Bilingual[]
  /** Its place among the criteria that tell equal totals apart; the heaviest first when none is said. */
  tieRank?: number
}

/** A day of the calendar beside opening and cut-offs. */
export interface StepContent {
  name: Bilingual
  at: Date
}

export interface DocumentContent {
  name: Bilingual
  help: Bilingual
  need: DocumentNeed
  /** The line of the passport that stands in for it, once verified. */
  requirement?: Requirement
}

/** A question answered by yes or no; `passes` is the answer that goes on, `reason` is told to the other. */
export interface KnockoutContent {
  question: Bilingual
  passes: boolean
  reason: Bilingual
}
