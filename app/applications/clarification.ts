import { isInTime } from '#app/calls/call.ts'
import type { Stage } from './application.ts'

/**
 * A clarification is a round of requests about a received file, with an end: each is about one question, or about the whole.
 * Its life: asked → answered by its team, or closed by the clock at its end with what was given by then.
 * What was sealed does not change: the answers stand beside it, dated.
 */

/** More requests than these mean that the file is to be written again. */
export const MOST_POINTS = 8
/** A request is a sentence or two; its answer a page. */
export const LONGEST_REQUEST = 1000
export const LONGEST_CLARIFIED = 4000
/** Working days offered: two for a missing paper, eight for what takes a meeting. */
export const DAYS_OFFERED = [2, 3, 5, 8] as const
/** A jury does not wait longer than a month. */
const LONGEST_ROUND = 31 * 86_400_000
const HOUR = 3_600_000

/** Why nothing can be asked about this file now; null when something can. */
export function objectionToAsking(application: { stage: Stage }, running: boolean) {
  if (application.stage !== 'submitted' && application.stage !== 'admissible') return 'not_to_be_checked'
  return running ? 'clarification_running' : null
}

/** An end too near is no time, one too far keeps the jury waiting. */
export function objectionToEnd(endsAt: Date, now: Date) {
  const left = endsAt.getTime() - now.getTime()
  if (left < HOUR) return 'clarification_too_short'
  return left > LONGEST_ROUND ? 'clarification_too_long' : null
}

interface Round {
  endsAt: Date
  closedAt: Date | null
}

/** Why its team cannot answer a request received at this instant; null when it can. The door has the same second as that of a call. */
export function objectionToClarifying(round: Round, receivedAt: Date) {
  if (round.closedAt) return 'clarification_closed'
  return isInTime({ closesAt: round.endsAt }, receivedAt) ? null : 'clarification_over'
}

interface About {
  questionId: string | null
  documentId: string | null
}
interface Given {
  slotId: string
  givenAt: Date
}

/** The place whose papers a request may be answered by: its question's or its document's. */
export const placeOf = ({ questionId, documentId }: About) => documentId ?? questionId

/** What was given for a request while its round ran. */
export function givenFor<T extends Given>(
  point: About,
  { askedAt, closedAt }: { askedAt: Date; closedAt: Date | null },
  papers: T[],
) {
  const isOf = (at: Date) => at >= askedAt && (closedAt === null || at <= closedAt)
  return papers.filter(({ slotId, givenAt }) => slotId === placeOf(point) && isOf(givenAt))
}
