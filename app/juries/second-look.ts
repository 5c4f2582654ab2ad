/**
 * A second look is what a refused applicant may ask of the coordinators, once: what they think was misread.
 * Its life: asked → answered with reasons; the decision stands, or the file goes on the reserve list, or is kept.
 */
import { instantOfParis } from '#app/platform/paris.ts'
import { laterDay, parisDay } from '#app/platform/working-days.ts'

/** Two weeks and a day: the time for a three-person company to meet and to write. */
export const DAYS_TO_ASK = 15

/** A sentence at least on either side. */
export const SHORTEST_TEXT = 20
export const LONGEST_TEXT = 3_000

export const LOOKS = ['refused', 'reserve', 'selected'] as const

/** The door to a second look: it shuts at midnight in Paris after the fifteenth day that follows the announcement's. */
export function doorOfSecondLook(announcedAt: Date) {
  const day = laterDay(parisDay(announcedAt), DAYS_TO_ASK)
  return {
    lastDay: instantOfParis(`${day}T12:00`) ?? announcedAt,
    shutsAt: instantOfParis(`${laterDay(day, 1)}T00:00`) ?? announcedAt,
  }
}

/** Why no second look can be asked of this decision; null when it can. `receivedAt` is when the request came in. */
export function objectionToAsking(
  decided: { outcome: string; announcedAt: Date | null; asked: boolean },
  receivedAt: Date,
) {
  if (!decided.announcedAt || decided.outcome !== 'refused') return 'not_refused'
  if (decided.asked) return 'second_look_asked'
  return receivedAt < doorOfSecondLook(decided.announcedAt).shutsAt ? null : 'second_look_too_late'
}

/** Whoever took the decision answers only when nobody else could. */
export function objectionToAnswering(look: { answeredAt: unknown }, decidedByViewer: boolean, others: number) {
  if (look.answeredAt) return 'second_look_answered'
  return decidedByViewer && others > 0 ? 'took_the_decision' : null
}
