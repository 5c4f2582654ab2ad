/**
 * A sitting is the committee's meeting about the files of a panel. Its life: called → open → closed.
 * A file of it: waiting → discussed → voting → done (its vote closed, or the committee passed on). One file at a time.
 */

/** Half a minute would be a stamp, two hours no committee has. */
export const FEWEST_MINUTES = 1
export const MOST_MINUTES = 120
/** In 2020, sixty files took a committee about seven hours: six to ten minutes a file. */
export const USUAL_MINUTES = 8
/** A room, or the address of a video call. */
export const LONGEST_PLACE = 300
/** As many chairs as the largest panel of 2020 had. */
export const LARGEST_QUORUM = 80

/** Jurors come in from an hour before: "I am here", pressed days before, would be kept as their presence. */
const DOORS_OPEN_MS = 60 * 60_000

export const VOTE_WORDS = ['favourable', 'reserve', 'unfavourable', 'abstain'] as const
export type VoteWord = (typeof VOTE_WORDS)[number]

export type SittingStage = 'called' | 'open' | 'closed'
export function sittingStage(sitting: { openedAt: Date | null; closedAt: Date | null }): SittingStage {
  if (sitting.closedAt) return 'closed'
  return sitting.openedAt ? 'open' : 'called'
}

export type ItemStage = 'waiting' | 'discussed' | 'voting' | 'done'
interface Timed {
  beganAt: Date | null
  voteOpenedAt: Date | null
  endedAt: Date | null
}
export function itemStage(item: Timed): ItemStage {
  if (item.endedAt) return 'done'
  if (item.voteOpenedAt) return 'voting'
  return item.beganAt ? 'discussed' : 'waiting'
}

const isCurrent = (item: Timed) => item.beganAt !== null && item.endedAt === null

/** The file being discussed or voted on; null between two files. */
export function currentOf<T extends Timed>(items: T[]): T | null {
  return items.find(isCurrent) ?? null
}

/** The first file that nobody has begun; null when all are done. */
export function nextOf<T extends Timed>(items: T[]): T | null {
  return items.find((item) => item.beganAt === null) ?? null
}

/** Why no committee can be called for this panel. */
export function objectionToCalling(panel: { stage: string }) {
  if (panel.stage === 'decided') return 'already_decided'
  return panel.stage === 'composing' ? 'no_file_entrusted_yet' : null
}

/** Why what was said of the meeting cannot be changed: once it is over, it is a record. */
export function objectionToChanging(stage: SittingStage) {
  return stage === 'closed' ? 'sitting_closed' : null
}

/** Why a juror cannot say yet that they are there. */
export function objectionToComingIn(sitting: { startsAt: Date; openedAt: Date | null }, now: Date) {
  const isEarly = !sitting.openedAt && sitting.startsAt.getTime() - now.getTime() > DOORS_OPEN_MS
  return isEarly ? 'too_early_to_come_in' : null
}

export function objectionToOpeningSitting(stage: SittingStage) {
  if (stage === 'closed') return 'sitting_closed'
  return stage === 'open' ? 'sitting_already_open' : null
}

/** Why nothing can be done in the room now. */
export function objectionToSitting(stage: SittingStage) {
  if (stage === 'closed') return 'sitting_closed'
  return stage === 'called' ? 'sitting_not_open' : null
}

/** Why the committee cannot turn to this file now: it was had already, or the vote on another is still open. */
export function objectionToBeginning(item: Timed, current: Timed | null) {
  if (isCurrent(item)) return 'file_already_begun'
  if (itemStage(item) === 'done') return 'file_already_done'
  return current && itemStage(current) === 'voting' ? 'vote_still_open' : null
}

/** Why the vote on a file cannot be opened; `able` is how many jurors there could vote. */
export function objectionToBallot(item: Timed, able: number, quorum: number | null) {
  const stage = itemStage(item)
  if (stage === 'voting') return 'vote_already_open'
  if (stage === 'done') return 'file_already_done'
  if (stage === 'waiting') return 'file_not_begun'
  return quorum !== null && able < quorum ? 'quorum_not_met' : null
}

/** Why the vote on a file cannot be closed. */
export function objectionToCounting(item: Timed) {
  const stage = itemStage(item)
  if (stage === 'done') return 'file_already_done'
  return stage === 'voting' ? null : 'vote_not_open'
}

/** Why this juror cannot vote on this file now; to whoever is barred from it, there is no such file. */
export function objectionToVoting(item: Timed, juror: { isHere: boolean; hasDeclared: boolean }) {
  const closed = objectionToCounting(item)
  if (closed) return closed
  if (!juror.isHere) return 'not_present'
  return juror.hasDeclared ? null : 'link_not_declared'
}

export type Votes = Record<VoteWord, number>

export function countVotes(votes: { word: VoteWord }[]): Votes {
  const of = (word: VoteWord) => votes.filter((vote) => vote.word === word).length
  return {
    favourable: of('favourable'),
    reserve: of('reserve'),
    unfavourable: of('unfavourable'),
    abstain: of('abstain'),
  }
}

/** Minutes from one instant to another, whole ones. */
export function minutesBetween(from: Date, to: Date) {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 60_000))
}

/** About how many minutes a file still takes, one at least: what someone waiting outside wants to know. */
export function minutesLeft(beganAt: Date, minutes: number, now: Date) {
  return Math.max(1, minutes - minutesBetween(beganAt, now))
}
