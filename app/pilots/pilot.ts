/**
 * A pilot is the trial of an answer in real wards, measured, up to its deployment or its documented stop.
 * Its life: preparing → ready (gate) → running → completed → evaluated → deployed; or stopped, with the reason told to all.
 */
import { FEWEST_INDICATORS, MOST_INDICATORS } from './indicator.ts'

export const PILOT_STAGES = [
  'preparing',
  'ready',
  'running',
  'mid_review',
  'completed',
  'evaluated',
  'deployed',
  'extended',
  'stopped',
] as const
export type PilotStage = (typeof PILOT_STAGES)[number]

/** Stages in which the trial goes on in the ward. */
export const UNDER_WAY: PilotStage[] = ['running', 'mid_review']
/** Stages before the first patient. */
export const BEFORE_START: PilotStage[] = ['preparing', 'ready']
/** Stages from which a pilot may still be stopped: once deployed it is over. */
export const STOPPABLE: PilotStage[] = [...BEFORE_START, ...UNDER_WAY, 'completed', 'evaluated']

/** Whoever reads why a pilot stopped should learn something. */
export const SHORTEST_STOP_REASON = 20
/** What the ward learned is the report's heart. */
export const SHORTEST_LESSON = 20

interface Staged {
  stage: PilotStage
}
interface Prepared extends Staged {
  readiness: { objection: string | null }
  milestones: object[]
  indicators: object[]
}

export function objectionToChecking(pilot: Staged) {
  return BEFORE_START.includes(pilot.stage) ? null : 'pilot_already_started'
}

export function objectionToPlanning(pilot: Staged) {
  return [...BEFORE_START, ...UNDER_WAY].includes(pilot.stage) ? null : 'pilot_ended'
}

export function objectionToChoosing(pilot: Staged & { indicators: object[] }) {
  if (pilot.indicators.length >= MOST_INDICATORS) return 'enough_indicators'
  return objectionToPlanning(pilot)
}

/** Measures come in while the trial runs and until it is evaluated: figures are often late. */
export function objectionToMeasuring(pilot: Staged) {
  if (BEFORE_START.includes(pilot.stage)) return 'pilot_not_started'
  return [...UNDER_WAY, 'completed'].includes(pilot.stage) ? null : 'pilot_ended'
}

/** Why the pilot cannot start now; null when it can. */
export function objectionToStarting(pilot: Prepared) {
  if (!BEFORE_START.includes(pilot.stage)) return 'pilot_already_started'
  if (pilot.readiness.objection) return pilot.readiness.objection
  if (pilot.milestones.length === 0) return 'milestone_missing'
  if (pilot.indicators.length < FEWEST_INDICATORS) return 'indicators_missing'
  return null
}

/** A trial ends with a figure for each thing it said it would change. */
export function objectionToCompleting(pilot: Staged & { indicators: { measures: object[] }[] }) {
  if (!UNDER_WAY.includes(pilot.stage)) return 'pilot_not_running'
  return pilot.indicators.some((indicator) => indicator.measures.length === 0) ? 'measure_missing' : null
}

export function objectionToEvaluating(pilot: Staged) {
  return pilot.stage === 'completed' ? null : 'pilot_not_completed'
}

export function objectionToDeploying(pilot: Staged) {
  return pilot.stage === 'evaluated' || pilot.stage === 'deployed' ? null : 'pilot_not_evaluated'
}

export function objectionToStopping(pilot: Staged, reason: string) {
  if (!STOPPABLE.includes(pilot.stage)) return 'pilot_ended'
  return reason.trim().length < SHORTEST_STOP_REASON ? 'stop_reason_too_short' : null
}
