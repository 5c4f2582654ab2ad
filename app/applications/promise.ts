import { parisDay } from '#app/platform/working-days.ts'
import { daysLeft } from '#app/solutions/passport.ts'
import type { Stage } from './application.ts'

/**
 * A promise is a document that the file of an express call leaves for later, and the day by which its company gives it.
 * Its life: made when the file is sent → kept, by the paper itself or by a verified line of the passport. Past its day it is late.
 */
export type PromiseState = 'kept' | 'late' | 'awaited'

/** A week to find what is missing, then the day before. */
export const REMINDERS = [7, 1] as const

/** A file that was taken back, turned down or not kept owes nothing any more. */
export const OWING = [
  'submitted',
  'admissible',
  'in_review',
  'hearing',
  'selected',
  'reserve',
  'contracted',
] as const satisfies Stage[]

interface Promised {
  dueOn: Date
  keptAt: Date | null
}

export function stateOfPromise({ dueOn, keptAt }: Promised, now: Date): PromiseState {
  if (keptAt) return 'kept'
  return daysLeft(dueOn, now) < 0 ? 'late' : 'awaited'
}

/** The name of the box that takes the day of one document. */
export const promiseField = (documentId: string) => `promise-${documentId}`

/** Why a document cannot be promised for this day; null when it can. `latest` is what the call says. */
export function objectionToPromising(dueOn: Date | undefined, latest: Date | null, now: Date) {
  if (!dueOn) return 'promise_missing'
  if (parisDay(dueOn) < parisDay(now)) return 'promise_past'
  return latest === null || parisDay(dueOn) > parisDay(latest) ? 'promise_too_late' : null
}

/** What keeps a file from being sent, among what it leaves for later, as field → reason word. */
export function slipsInPromises(
  asked: { latest: Date | null; documents: { id: string }[] },
  promised: Record<string, Date>,
  now: Date,
) {
  const slips = asked.documents.map(({ id }) => [
    promiseField(id),
    objectionToPromising(promised[id], asked.latest, now),
  ])
  return Object.fromEntries(slips.filter(([, reason]) => reason !== null)) as Record<string, string>
}

/** Why a promised document cannot be given now; null when it can. Late, it still may. */
export function objectionToKeeping({ stage }: { stage: Stage }, { keptAt }: Promised) {
  if (!OWING.some((one) => one === stage)) return 'promise_over'
  return keptAt ? 'promise_kept' : null
}

/** The reminder that is due: 7 days before, 1 day before, or null when it was given already, or none is due. */
export function reminderDue({ dueOn, remindedDays }: { dueOn: Date; remindedDays: number | null }, now: Date) {
  const left = daysLeft(dueOn, now)
  if (left < 0) return null
  const due = REMINDERS.findLast((days) => left <= days) ?? null
  return due !== null && (remindedDays === null || remindedDays > due) ? due : null
}
