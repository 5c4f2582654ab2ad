/**
 * A statement is what a place of care says, before the committee, that it could host of a file: whether, when, where and
 * with what, for how much, on what conditions. It stands in the file; it is no score.
 * Its life: asked → given, set right as often as need be until the jury decides; each earlier wording is kept.
 */
import { UNDECIDED } from '#app/applications/application.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { laterDay, parisDay } from '#app/platform/working-days.ts'
import type { PanelStage } from './panel.ts'

export const COULD_HOST = ['yes', 'yes_if', 'no'] as const
export type CouldHost = (typeof COULD_HOST)[number]

/** Less than this is no place, no condition and no reason. */
export const SHORTEST_TEXT = 10
/** A few sentences: the rest is for the agreement, should the file be selected. */
export const LONGEST_TEXT = 1_500
/** What a coordinator tells a place of what would happen there. */
export const LONGEST_BRIEF = 600
/** While no committee is called. */
export const DAYS_TO_STATE = 14

/** Why no place can be asked now; null when one can: nobody speaks of a file before its door is shut. */
export function objectionToAsking(panel: { stage: PanelStage }, stillCollecting: boolean) {
  if (panel.stage === 'decided') return 'already_decided'
  return stillCollecting ? 'cutoff_still_collecting' : null
}

/** Why a place cannot answer, or set its answer right, now. */
export function objectionToStating(panel: { stage: PanelStage }, file: { stage: string }) {
  if (panel.stage === 'decided') return 'statement_too_late'
  return UNDECIDED.some((stage) => stage === file.stage) ? null : 'file_left'
}

/**
 * Until when an answer is waited for: the end, in Paris, of the day before the committee that is called, and of the very day
 * when a place is asked later than that; later answers are read as long as the jury has not decided.
 */
export function answerBy(askedAt: Date, meetsAt: Date | null) {
  const asked = parisDay(askedAt)
  const isAhead = meetsAt !== null && meetsAt > askedAt
  const last = isAhead ? laterDay(parisDay(meetsAt), -1) : laterDay(asked, DAYS_TO_STATE)
  return instantOfParis(`${last < asked ? asked : last}T23:59`) ?? askedAt
}

/** A silence that whoever asked should hear of: half of the time to answer is gone, and half is left to remind. */
export function isSilent({ askedAt, answer, by }: { askedAt: Date; answer: CouldHost | null; by: Date }, now: Date) {
  return answer === null && now.getTime() - askedAt.getTime() >= by.getTime() - now.getTime()
}
