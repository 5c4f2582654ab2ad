/**
 * A support is "me too" said of a heard need: one per person signed in, one per browser of a visitor, told apart.
 * Its life: given → (its line of context read and kept, or dropped) → taken back, after which nothing of it remains.
 */
import { HEARD, type Stage } from './need.ts'

/** One line of context: a second story is a need of its own. */
export const LONGEST_LINE = 200
/** Below this, a count by role or by territory could point to someone: domain.md asks it of every public figure. */
export const FEWEST_SHOWN = 5

/** Why nobody can say "me too" of it now; null when one may. */
export function objectionToSupporting({ stage }: { stage: Stage }) {
  return HEARD.some((heard) => heard === stage) ? null : 'need_not_heard'
}

/** Supports on a part are the whole's: its author, words and voices stay with it. */
export function supportedNeed({ id, splitFromId }: { id: string; splitFromId: string | null }) {
  return splitFromId ?? id
}

export interface Cell {
  key: string
  count: number
}
/** What the public reads of a count: the figure, "fewer than 5", or "5 or more" where the figure would give away another. */
export interface ShownCell {
  key: string
  shown: number | 'fewer' | 'more'
}

/**
 * Counts as the public may read them beside their exact total. Where one is below five, another loses its figure too, so that the
 * total minus what is shown leaves several answers for each hidden count; null when no breakdown can hide them. Which one loses it is
 * the last in the given order, whatever its size: a choice by size would itself tell something.
 */
export function shownCounts(cells: Cell[]): ShownCell[] | null {
  const given = cells.filter(({ count }) => count > 0)
  const few = given.filter(({ count }) => count < FEWEST_SHOWN)
  if (few.length === 0) return given.map(({ key, count }) => ({ key, shown: count }))
  const blurred = given.findLast(({ count }) => count >= FEWEST_SHOWN)
  const rest = few.reduce((sum, { count }) => sum + count, blurred?.count ?? 0)
  if (!hidesEach(few.length, rest, blurred !== undefined)) return null
  return given.map(({ key, count }) => {
    if (count < FEWEST_SHOWN) return { key, shown: 'fewer' }
    return { key, shown: key === blurred?.key ? 'more' : count }
  })
}

/** Whether hidden counts of one to four each, and one of five or more beside them, can add up to `rest` in ways that leave each in doubt. */
function hidesEach(few: number, rest: number, besideMore: boolean) {
  if (besideMore) return rest >= few + FEWEST_SHOWN + 1
  return few > 1 && rest > few && rest < few * (FEWEST_SHOWN - 1)
}
