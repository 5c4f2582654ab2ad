import { objectionsToAsking, type Questionnaire } from './questionnaire.ts'

/**
 * A call asks for projects that answer one or more needs, under rules public before it opens.
 * Its life: draft → published → open → closed → archived; or cancelled, the reasons told to all.
 * Each cut-off of it: collecting → in_jury → decided. A plain call has one.
 */
export const CALL_STAGES = ['draft', 'published', 'open', 'closed', 'archived', 'cancelled'] as const
export type CallStage = (typeof CALL_STAGES)[number]
export type CutoffStage = 'collecting' | 'in_jury' | 'decided'
/** Where a call stands for whoever reads it at an instant, to the second, whether or not the clock has written it down. */
export type Phase = 'draft' | 'to_come' | 'open' | 'closed' | 'archived' | 'cancelled'

/** The shelves of the list: what can be answered first, then what will be, then what has been. */
export const SHELVES = ['open', 'to_come', 'closed', 'decided', 'archived', 'draft'] as const
export type Shelf = (typeof SHELVES)[number]

/** "Until 17:00" lasts until 17:00:01: a request whose head came within that second was sent in time. */
export const GRACE = 1000
/** Fewer criteria would judge a project by its looks: need, feasibility and benefit at the least. */
export const FEWEST_CRITERIA = 3
/** Weights are parts of a hundred. */
export const ALL_WEIGHTS = 100
/** A juror reads a criterion twenty times a night. */
export const MOST_CRITERIA = 10
/** Reasons told to everyone who was working on an answer are more than a word. */
export const SHORTEST_REASON = 20

export interface Calendar {
  stage: CallStage
  opensAt: Date | null
}
interface Door {
  closesAt: Date
}
export interface Drafted extends Calendar {
  purpose: { fr: string }
  rules: { fr: string }
  envelopeCents: number
  cutoffs: Door[]
  criteria: { weight: number }[]
  questionnaire: Questionnaire
  express?: boolean
  documents?: { need: string }[]
  promisesBy?: Date | null
  needIds: string[]
}

/** In when the server received the head of the request before the closing instant + 1 s. */
export function isInTime(cutoff: Door, receivedAt: Date) {
  return receivedAt.getTime() < cutoff.closesAt.getTime() + GRACE
}

/** The cut-off a file received at this instant belongs to: the first that is not past; null when all are. */
export function cutoffFor<T extends Door>(cutoffs: T[], receivedAt: Date): T | null {
  const inOrder = [...cutoffs].sort((a, b) => a.closesAt.getTime() - b.closesAt.getTime())
  return inOrder.find((cutoff) => isInTime(cutoff, receivedAt)) ?? null
}

/** The phase of a call seen from its last cut-off. Before its first publication it has none but draft. */
export function phaseAt(call: Calendar, cutoff: Door | undefined, instant: Date): Phase {
  if (call.stage === 'draft' || call.stage === 'cancelled' || call.stage === 'archived') return call.stage
  if (call.opensAt === null || instant < call.opensAt) return 'to_come'
  return cutoff !== undefined && isInTime(cutoff, instant) ? 'open' : 'closed'
}

/** All that a draft still lacks to be published, in the order of the form. The page lists them. */
export function objectionsToPublishing(call: Drafted, now: Date) {
  const lastDoor = call.cutoffs.at(-1)
  const weights = call.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)
  const lacks: [boolean, string][] = [
    [call.stage !== 'draft', 'not_a_draft'],
    [call.needIds.length === 0, 'no_need_served'],
    [call.purpose.fr === '', 'purpose_missing'],
    [call.rules.fr === '', 'rules_missing'],
    [call.envelopeCents <= 0, 'envelope_missing'],
    [call.opensAt === null, 'opening_missing'],
    [lastDoor === undefined, 'closing_missing'],
    [lastDoor !== undefined && call.opensAt !== null && lastDoor.closesAt <= call.opensAt, 'closes_before_opening'],
    [
      call.cutoffs.slice(0, -1).some(({ closesAt }) => call.opensAt && closesAt <= call.opensAt),
      'cutoff_before_opening',
    ],
    [lastDoor !== undefined && lastDoor.closesAt <= now, 'closing_is_past'],
    [leavesForLater(call) && !call.promisesBy, 'promises_end_missing'],
    [leavesForLater(call) && isBefore(call.promisesBy, lastDoor?.closesAt), 'promises_end_early'],
    [call.criteria.length < FEWEST_CRITERIA, 'too_few_criteria'],
    [call.criteria.length > 0 && weights !== ALL_WEIGHTS, 'weights_not_100'],
    ...objectionsToAsking(call.questionnaire).map(({ reason }): [boolean, string] => [true, reason]),
  ]
  return lacks.flatMap(([missing, reason]) => (missing ? [reason] : []))
}

/** A reduced file, of which some documents come later. */
const leavesForLater = ({ express, documents = [] }: Drafted) =>
  express === true && documents.some(({ need }) => need === 'later')

const isBefore = (one: Date | null | undefined, other: Date | undefined) => Boolean(one && other && one <= other)

/** Why a draft cannot be published now; null when it can. */
export function objectionToPublishing(call: Drafted, now: Date) {
  return objectionsToPublishing(call, now)[0] ?? null
}

/** Rules change until the door opens, never after: those who started answering count on them. */
export function objectionToChanging(call: Calendar & { cutoffs: Door[] }, now: Date) {
  const phase = phaseAt(call, call.cutoffs.at(-1), now)
  return phase === 'draft' || phase === 'to_come' ? null : 'rules_frozen'
}

/** A published call opens at its hour, or earlier by its coordinator's hand: nobody loses time by it. */
export function objectionToOpening(call: Calendar & { cutoffs: Door[] }, now: Date) {
  if (call.stage === 'draft') return 'not_published'
  if (call.stage !== 'published') return 'already_opened'
  const lastDoor = call.cutoffs.at(-1)
  return lastDoor === undefined || lastDoor.closesAt <= now ? 'closing_is_past' : null
}

/** No one closes a door before the hour announced. */
export function objectionToClosing(call: Calendar & { cutoffs: Door[] }, now: Date) {
  if (call.stage !== 'open') return 'not_open'
  return call.cutoffs.some((cutoff) => isInTime(cutoff, now)) ? 'closes_later' : null
}

/** A call is cancelled while nobody has been judged; after that its decisions stand. */
export function objectionToCancelling({ stage, cutoffs }: { stage: CallStage; cutoffs: { stage: CutoffStage }[] }) {
  if (!['draft', 'published', 'open'].includes(stage)) return 'too_late_to_cancel'
  return cutoffs.some((cutoff) => cutoff.stage === 'decided') ? 'decided_in_part' : null
}

/** Agreements are signed within the year; after that a call is put away whatever is left of it. */
const YEAR = 365 * 86_400_000

interface Ended {
  stage: CallStage
  closesAt: Date | null
  isDecided: boolean
}

/** Why a call cannot be put away now; null when it can: decided, and either its agreements are signed or a year has passed since it closed. */
export function objectionToArchiving({ stage, closesAt, isDecided }: Ended, isSettled: boolean, now: Date) {
  if (stage !== 'closed') return 'not_closed'
  if (!isDecided) return 'not_decided'
  return isSettled || (closesAt !== null && now.getTime() - closesAt.getTime() > YEAR) ? null : 'agreements_running'
}
