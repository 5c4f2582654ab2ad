import { instantOfParis } from '#app/platform/paris.ts'
import { endOfWorkingDay, parisDay } from '#app/platform/working-days.ts'
import { HEARD, type Stage, UNREAD } from './need.ts'

/**
 * Triage is the reading of what came in: each need is kept, clarified with its author, declined, or sent elsewhere, by a
 * coordinator who may hand it over to a colleague. A mistaken no is taken back.
 */

/** Working days within which a need is read: the express track's promise (domain.md §1.11). */
export const READ_WITHIN = 3

/** The piles of the board, in the order in which a morning goes through them. */
export const PILES = ['submitted', 'to_clarify', 'qualified', 'declined', 'redirected'] as const satisfies Stage[]
export type Pile = (typeof PILES)[number]

/** Whose needs the board shows: everyone's, the viewer's, or those nobody follows. */
export const WHOSE = ['all', 'mine', 'nobody'] as const
export type Whose = (typeof WHOSE)[number]

/** Longer ones are no longer looked back at on the board; the catalogue has them. */
export const RECENT_DAYS = 30

/** A place is a service, an address, a telephone number. */
export const LONGEST_PLACE = 200

/** What one reads of a story to know what it is about: two lines of a ward PC's screen. */
const OPENING = 120

/** How a story begins, cut between two words. */
export function openingOf(story: string) {
  const told = story.trim().replace(/\s+/g, ' ')
  if (told.length <= OPENING) return told
  const cut = told.slice(0, OPENING + 1)
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > OPENING / 2 ? end : OPENING).replace(/[\s.,;:\uD800-\uDBFF]+$/, '')}…`
}

interface Waits {
  stage: Stage
  submittedAt: Date
  clarifiedAt: Date | null
}

/** Since when it waits: its posting, or its author's last answer. */
export const waitsSince = ({ submittedAt, clarifiedAt }: Omit<Waits, 'stage'>) => clarifiedAt ?? submittedAt

/** When it must have been read; null when it waits for nobody here. */
export function dueOf(need: Waits) {
  return need.stage === 'submitted' ? endOfWorkingDay(waitsSince(need), READ_WITHIN) : null
}

/** What waits since before this instant is overdue: the first minute of the first day that is not. */
export function overdueBefore(now: Date) {
  const noon = noonOf(now)
  // Three working days never span three weeks.
  for (let back = 0; back < 21; back += 1) {
    const day = new Date(noon - back * DAY)
    if (endOfWorkingDay(day, READ_WITHIN) < now) return midnightBefore(new Date(day.getTime() + DAY))
  }
  return new Date(0)
}
const DAY = 86_400_000
/** Days are stepped through from noon to noon, which no change of the clocks moves to another day. */
const noonOf = (day: Date) => (instantOfParis(`${parisDay(day)}T12:00`) ?? day).getTime()
const midnightBefore = (day: Date) => instantOfParis(`${parisDay(day)}T00:00`) ?? day

/** Days after which an answer is no longer expected: whoever had to come back with a code has had two weeks to. */
const ANSWERED_WITHIN = 14

/** Whether its author was asked something so long ago that one decides without their answer. */
export function isUnanswered({ stage }: { stage: Stage }, asked: { at: Date } | null, now: Date) {
  return stage === 'to_clarify' && asked !== null && noonOf(now) - noonOf(asked.at) > ANSWERED_WITHIN * DAY
}

/** How many days ago it came, as a calendar of Paris counts them. */
export function ageOf({ submittedAt }: { submittedAt: Date }, now: Date) {
  return Math.round((noonOf(now) - noonOf(submittedAt)) / DAY)
}

/** What can be done to many at once, and to which pile. */
export const VERBS = ['qualifications', 'clarifications', 'declinations', 'themes', 'handovers'] as const
export type Verb = (typeof VERBS)[number]
export const VERBS_OF: Record<Pile, Verb[]> = {
  submitted: [...VERBS],
  to_clarify: ['declinations', 'themes', 'handovers'],
  qualified: ['themes', 'handovers'],
  declined: [],
  redirected: [],
}

const isUnread = (stage: Stage) => UNREAD.some((unread) => unread === stage)

/** Why its author cannot be asked something now; null when they can. One question at a time. */
export function objectionToClarifying({ stage, erasedAt }: { stage: Stage; erasedAt: Date | null }) {
  if (stage === 'to_clarify') return 'already_asked'
  if (erasedAt) return 'already_erased'
  return stage === 'submitted' ? null : 'need_already_read'
}

/** Why it cannot be sent elsewhere now; null when it can. */
export function objectionToRedirecting({ stage }: { stage: Stage }) {
  return isUnread(stage) ? null : 'need_already_read'
}

/** Why a no cannot be taken back; null when it can. */
export function objectionToReconsidering({ stage, erasedAt }: { stage: Stage; erasedAt: Date | null }) {
  if (erasedAt) return 'already_erased'
  return stage === 'declined' || stage === 'redirected' ? null : 'not_turned_down'
}

/** Why it cannot be put under a theme; null when it can. What was turned down or taken back belongs nowhere. */
export function objectionToTheming({ stage, erasedAt }: { stage: Stage; erasedAt: Date | null }) {
  if (erasedAt && isUnread(stage)) return 'already_erased'
  return isUnread(stage) || HEARD.some((heard) => heard === stage) ? null : 'turned_down_already'
}

/** Why its public words cannot be written anew; null when they can. */
export function objectionToRetelling({ stage }: { stage: Stage }) {
  return HEARD.some((heard) => heard === stage) ? null : 'need_not_read'
}

interface Told {
  stage: Stage
  title: string | null
  story: string | null
  language: string
  wordsPublic: boolean
  warnings: string[]
}

/**
 * Why it cannot be kept among many, in its author's own words; null when it can: they gave leave, nothing was noticed in them, and
 * they read as a title and a summary in the language the public reads first.
 */
export function objectionToKeepingAsTold(need: Told) {
  if (need.stage !== 'submitted') return need.stage === 'to_clarify' ? 'already_asked' : 'need_already_read'
  if (!need.wordsPublic) return 'words_not_public'
  if (need.warnings.length > 0) return 'something_noticed'
  if (need.language !== 'fr') return 'not_in_french'
  return null
}

/** What withdrawing does: `silent` where others already build on it, who keep the coalition's words alone. */
export function onceWithdrawn(stage: Stage, leanedOn: boolean): 'silent' | 'withdrawn' {
  return leanedOn || ['in_call', 'answered', 'closed'].includes(stage) ? 'silent' : 'withdrawn'
}

interface Withdrawing {
  stage: Stage
  wordsPublic: boolean
  placePublic: boolean
  erasedAt: Date | null
}

/** Why its author cannot withdraw it; null when they can. Where only silence is left to ask for, it may be there already. */
export function objectionToWithdrawing(need: Withdrawing, leanedOn = false) {
  if (need.stage === 'withdrawn' || need.erasedAt) return 'already_withdrawn'
  const isSilent = !need.wordsPublic && !need.placePublic
  return isSilent && onceWithdrawn(need.stage, leanedOn) === 'silent' ? 'nothing_to_withdraw' : null
}
