/**
 * A milestone is something that will have happened by a day, and whose task it is.
 * Its life: planned → reached; late from the morning after its day. A tranche of the award may hang on it.
 */
import { parisWall } from '#app/platform/paris.ts'

const dayOf = (instant: Date) => parisWall(instant).slice(0, 10)

/** The whole day is left to reach it: late begins the next morning, in Paris. */
export function isLate(milestone: { dueOn: Date; reachedAt: Date | null }, now: Date) {
  return milestone.reachedAt === null && dayOf(milestone.dueOn) < dayOf(now)
}

/** The first that waits to be reached, the oldest day first. */
export function nextMilestone<M extends { dueOn: Date; reachedAt: Date | null }>(milestones: M[]) {
  const waiting = milestones.filter((milestone) => milestone.reachedAt === null)
  return waiting.sort((a, b) => a.dueOn.getTime() - b.dueOn.getTime())[0] ?? null
}
