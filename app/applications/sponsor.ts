import type { Stage } from './application.ts'

/**
 * A sponsor is someone a file says is with it: the clinician who would use the answer, or the management of their facility.
 * Their life: named on the draft → asked by a link once the file is sent → confirmed, corrected or refused (or no answer),
 * changeable until a jury has the file.
 */
export const SPONSOR_ROLES = ['clinician', 'management'] as const
export type SponsorRole = (typeof SPONSOR_ROLES)[number]
export const SPONSOR_ANSWERS = ['confirmed', 'corrected', 'refused'] as const
export type SponsorAnswer = (typeof SPONSOR_ANSWERS)[number]

/** Six facilities with two people each: more are a list of friends, and each gets a letter. */
export const MOST_SPONSORS = 12
/** What someone agreed to is said in a few sentences. */
export const LONGEST_SAID = 1000
/** While the file waits for its jury; after that, what a juror has read must not move under their eyes. */
const ANSWERABLE: Stage[] = ['submitted', 'admissible']

/** Why nobody can be named in this file now; null when someone can. */
export function objectionToNaming(application: { stage: Stage }, already: number) {
  if (application.stage !== 'draft') return 'already_submitted'
  return already >= MOST_SPONSORS ? 'sponsors_too_many' : null
}

/** What has come to its end: nothing is asked of anyone for it any more. */
export const OVER = [
  'inadmissible',
  'refused',
  'withdrawn',
  'closed_no_action',
  'contracted',
] as const satisfies Stage[]
/** A year after being asked, an address has long served: only what was answered is kept. */
export const ADDRESSES_FOR = 365 * 86_400_000

type Closed = 'sponsor_erased' | 'sponsor_not_asked' | 'sponsor_too_late'
interface Named {
  askedAt: Date | null
  email: string
}

/** Why this person's answer cannot be taken, or changed, now. */
export function objectionToAnswering(sponsor: Named, application: { stage: Stage }): Closed | null {
  if (sponsor.email === '') return 'sponsor_erased'
  if (sponsor.askedAt === null || ['draft', 'withdrawn', 'closed_no_action'].includes(application.stage))
    return 'sponsor_not_asked'
  return ANSWERABLE.includes(application.stage) ? null : 'sponsor_too_late'
}

/** What readers of the file are told of someone named in it; a silence is told as such. */
export function standingOf(sponsor: { askedAt: Date | null; answer: SponsorAnswer | null }): Standing {
  if (sponsor.answer) return sponsor.answer
  return sponsor.askedAt ? 'silent' : 'to_ask'
}
export type Standing = SponsorAnswer | 'silent' | 'to_ask'

/** Whether the link opens on nothing but a sentence. */
export function isOver(objection: Closed | null) {
  return objection === 'sponsor_erased' || objection === 'sponsor_not_asked'
}
