import { instantOfParis } from '#app/platform/paris.ts'
import type { PanelStage } from './panel.ts'

/**
 * The day by which the readings of a jury are to be handed in. Its life: set by a coordinator → changed, for one still to come →
 * past: who is late is said, and what they hand in is taken all the same until the scores open.
 */

/** A weekend is left to whoever is reminded on a Friday. */
const REMINDED_BEFORE_MS = 3 * 86_400_000

/** A day ends with its last minute in Paris, which no change of the hour takes away. */
export const endOfDay = (day: string) => instantOfParis(`${day}T23:59`)

interface Reading {
  stage: PanelStage
  readBy: Date | null
}

/** Why readings cannot be asked for that day; null when they can. What stays as it was is never in the way. */
export function objectionToReadBy(readBy: Date | null, panel: Reading, meetsAt: Date | null, now: Date) {
  if (readBy === null || readBy.getTime() === panel.readBy?.getTime()) return null
  if (readBy <= now) return 'read_by_past'
  return meetsAt && readBy >= meetsAt ? 'read_by_after_meeting' : null
}

/** The day as jurors are told it: one more reading, asked once the scores are open, has none. */
export function dayToHandIn({ stage, readBy }: Reading) {
  return stage === 'composing' || stage === 'scoring' ? readBy : null
}

/** Whether jurors still read, and the day is past. */
export function isReadingLate(panel: Reading, now: Date) {
  const day = dayToHandIn(panel)
  return day !== null && day < now
}

/** The days of which jurors are to be reminded now. */
export function toRemind(now: Date) {
  return { gt: now, lte: new Date(now.getTime() + REMINDED_BEFORE_MS) }
}
