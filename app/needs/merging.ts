/**
 * Merging says that a need is the same as another: it points to it, and leaves the lists. Its words, author, receipt and voices
 * stay its own. Its life: merged → (merged on, with the need it points to) → undone, which gives back exactly what was.
 * Splitting tells one need in several parts, each on its own way; undone, the whole is back and its parts are gone.
 */
import { HEARD, type Stage, UNREAD } from './need.ts'

/** Fewer is no split; more than these is a theme. */
export const FEWEST_PARTS = 2
export const MOST_PARTS = 5

interface Grouped {
  id: string
  stage: Stage
  mergedIntoId: string | null
  splitFromId: string | null
  splitAt: Date | null
}

/** Why this need cannot be merged into another now; null when it can. One that nobody has read may be: it waits, merged, to be read. */
export function objectionToMerging(need: Grouped) {
  if (need.mergedIntoId !== null) return 'already_merged'
  return aloneAnd(need, [...HEARD, ...UNREAD], 'need_left_the_lists')
}

/** Why others cannot be merged into this one; null when they can. One already merged speaks through the need it leads to. */
export function objectionToHeading(head: Grouped) {
  return aloneAnd(head, HEARD, 'head_not_heard')
}

export function objectionToUnmerging(need: Pick<Grouped, 'mergedIntoId'>) {
  return need.mergedIntoId === null ? 'not_merged' : null
}

/** Why this need cannot be told in parts now; null when it can. Once in a call, the call answers it whole. */
export function objectionToSplitting(need: Grouped) {
  if (need.mergedIntoId !== null) return 'already_merged'
  return aloneAnd(need, ['qualified'], 'split_only_qualified')
}

/** Why its parts cannot be taken back; null when they can. */
export function objectionToUnsplitting(need: Pick<Grouped, 'splitAt'>, parts: { stage: Stage }[]) {
  if (need.splitAt === null) return 'not_split'
  return parts.every(({ stage }) => stage === 'qualified') ? null : 'part_in_a_call'
}

function aloneAnd(need: Grouped, stages: readonly Stage[], otherwise: string) {
  if (need.splitFromId !== null) return 'need_is_part'
  if (need.splitAt !== null) return 'already_split'
  return stages.includes(need.stage) ? null : otherwise
}

/** Of several needs told as one, the one that has come furthest speaks for all. */
export function furthestStage(own: Stage, others: Stage[]): Stage {
  const way: readonly Stage[] = HEARD
  return others.reduce((furthest, stage) => (way.indexOf(stage) > way.indexOf(furthest) ? stage : furthest), own)
}

/** How far a need has come with those it is told with; one that left the lists says so for itself. */
export function standingOf(own: Stage, head: Stage, others: Stage[]): Stage {
  const remains = [...HEARD, ...UNREAD].some((stage) => stage === own)
  return remains ? furthestStage(head, others) : own
}
