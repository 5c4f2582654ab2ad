/**
 * A desk is what waits for someone, the most pressing first. What has no date waits behind what has one.
 */
import type { Waiting } from '#app/platform/waiting.ts'

export const ROOMS = ['people', 'needs', 'solutions', 'calls', 'applications', 'juries', 'funding', 'pilots'] as const
export type Room = (typeof ROOMS)[number]
export type Urgency = 'late' | 'soon' | 'calm'

/** Two days: long enough to find the hour it takes, short enough not to cry wolf. */
const SOON = 2 * 86_400_000

export interface Task extends Waiting {
  room: Room
  urgency: Urgency
}

/** Everything that waits, in the order in which it should be done. */
export function inOrder(waiting: (Waiting & { room: Room })[], now: Date): Task[] {
  const tasks = waiting.map((one) => ({ ...one, urgency: urgencyOf(one.due, now) }))
  return tasks.sort((a, b) => rankOf(a) - rankOf(b) || a.key.localeCompare(b.key))
}

/** What someone was in the middle of comes before all else. */
const rankOf = ({ key, due }: Waiting) => (key.startsWith('typed:') ? 0 : (due?.getTime() ?? Number.MAX_SAFE_INTEGER))

export function urgencyOf(due: Date | null, now: Date): Urgency {
  if (!due) return 'calm'
  const left = due.getTime() - now.getTime()
  if (left < 0) return 'late'
  return left < SOON ? 'soon' : 'calm'
}

/** How much waits in each room that has something, for whoever plans a day. */
export function countByRoom(tasks: Task[]) {
  const many = (room: Room) => tasks.reduce((sum, task) => sum + (task.room === room ? (task.many ?? 1) : 0), 0)
  const counts = ROOMS.map((room) => ({ room, count: many(room) }))
  return counts.filter(({ count }) => count > 0)
}
