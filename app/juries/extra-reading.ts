/**
 * When jurors stand far apart on a file, their mean describes a file that none of them has read: one more reading tells.
 * The house proposes who could; a coordinator asks, or does not.
 */
import type { ReviewStage } from './panel.ts'

interface Seat {
  id: string
  acceptedAt: Date | null
  declinedAt: Date | null
  /** How many files they read at most; null: as many as need be. */
  most: number | null
}
interface Asked {
  jurorId: string
  applicationId: string
  stage: ReviewStage
}

/** Whether a reading of this file is still awaited: asking for another one can wait. */
export function isAwaited(reviews: Asked[], applicationId: string) {
  const underWay: ReviewStage[] = ['assigned', 'declared', 'draft']
  return reviews.some((review) => review.applicationId === applicationId && underWay.includes(review.stage))
}

/** Who could read this file once more, those with the fewest files first: they accepted, have room and never had it. What binds jurors to applicants is asked of the bars. */
export function extraReaders<S extends Seat>(seats: S[], reviews: Asked[], applicationId: string) {
  return seats
    .map((seat) => ({ ...seat, asked: reviews.filter((review) => review.jurorId === seat.id) }))
    .filter(({ acceptedAt, declinedAt }) => acceptedAt !== null && declinedAt === null)
    .filter(({ asked }) => !asked.some((review) => review.applicationId === applicationId))
    .map((seat) => ({ ...seat, load: seat.asked.filter((review) => review.stage !== 'recused').length }))
    .filter(({ most, load }) => most === null || load < most)
    .sort((a, b) => a.load - b.load || (a.id < b.id ? -1 : 1))
}
