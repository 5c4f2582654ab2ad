import { expect, test } from 'vitest'
import {
  objectionToChecking,
  objectionToChoosing,
  objectionToCompleting,
  objectionToDeploying,
  objectionToEvaluating,
  objectionToMeasuring,
  objectionToPlanning,
  objectionToStarting,
  objectionToStopping,
  PILOT_STAGES,
  type PilotStage,
} from '#app/pilots/pilot.ts'

const measured = { measures: [{}] }
const prepared = { readiness: { objection: null }, milestones: [{}], indicators: [measured, measured] }
const WHY = 'L’équipe de nuit n’a pas pu être formée.'

/** What may be done at each stage, when nothing else stands in the way. */
const MAY: Record<PilotStage, string> = {
  preparing: 'check plan choose start stop',
  ready: 'check plan choose start stop',
  running: 'plan choose measure complete stop',
  mid_review: 'plan choose measure complete stop',
  completed: 'measure evaluate stop',
  evaluated: 'deploy stop',
  deployed: 'deploy',
  extended: '',
  stopped: '',
}

test.each(PILOT_STAGES)('what may be done with a pilot that is %s', (stage) => {
  const pilot = { ...prepared, stage }
  const objections = {
    check: objectionToChecking(pilot),
    plan: objectionToPlanning(pilot),
    choose: objectionToChoosing(pilot),
    start: objectionToStarting(pilot),
    measure: objectionToMeasuring(pilot),
    complete: objectionToCompleting(pilot),
    evaluate: objectionToEvaluating(pilot),
    deploy: objectionToDeploying(pilot),
    stop: objectionToStopping(pilot, WHY),
  }
  const possible = Object.entries(objections).flatMap(([act, objection]) => (objection === null ? [act] : []))
  expect(possible.join(' ')).toBe(MAY[stage])
})

test('a pilot starts with its gate open, a milestone and two indicators, asked for in that order', () => {
  const pilot = { ...prepared, stage: 'preparing' as const }
  const shut = (objection: string) => objectionToStarting({ ...pilot, readiness: { objection } })
  expect(shut('readiness_missing')).toBe('readiness_missing')
  expect(shut('support_plan_first')).toBe('support_plan_first')
  expect(objectionToStarting({ ...pilot, milestones: [] })).toBe('milestone_missing')
  expect(objectionToStarting({ ...pilot, indicators: [measured] })).toBe('indicators_missing')
  expect(objectionToStarting(pilot)).toBe(null)
})

test('a pilot is not completed while one of its indicators has no figure', () => {
  const pilot = { stage: 'running' as const, indicators: [measured, { measures: [] }] }
  expect(objectionToCompleting(pilot)).toBe('measure_missing')
})

test('six indicators are enough', () => {
  expect(objectionToChoosing({ stage: 'ready', indicators: Array(6).fill(measured) })).toBe('enough_indicators')
})

test('a stop tells the public why, in a sentence', () => {
  expect(objectionToStopping({ stage: 'running' }, 'Ça ne va pas.')).toBe('stop_reason_too_short')
  expect(objectionToStopping({ stage: 'running' }, `${' '.repeat(30)}Non.`)).toBe('stop_reason_too_short')
  expect(objectionToStopping({ stage: 'running' }, WHY)).toBe(null)
})
