/**
 * What shows that a solution works: a study, on a ladder from opinions to several trials, and the places where it is in use.
 * Each is told by who makes it and shown to all, or to its own people and coordinators alone. Its life: told → changed → removed.
 */
/** No proof, opinions and ease of use, before and after, compared, one trial, several trials. */
export const LADDER = [0, 1, 2, 3, 4, 5] as const

export const EVIDENCE_KINDS = [
  'usability',
  'feedback',
  'before_after',
  'cohort',
  'comparative',
  'trial',
  'review',
  'economic',
  'other',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

export const LONGEST_EVIDENCE_TITLE = 200
export const LONGEST_SOURCE = 300
export const LONGEST_PLACE = 120
/** Older than this is history, not proof. */
export const EARLIEST_YEAR = 1990
/** More people than live in France is a slip of the finger. */
export const MOST_PEOPLE = 70_000_000
