import { expect, test } from 'vitest'
import { nextStepOf } from '#app/pilots/next-step.ts'

const day = (date: string) => new Date(`${date}T00:00:00Z`)
const measured = { id: 'delay', name: 'Délai de rappel', measures: [{}] }
const unmeasured = { id: 'work', name: 'Temps infirmier', measures: [] }
const milestone = { id: 'trained', title: 'Équipe formée', dueOn: day('2026-05-01'), reachedAt: null, late: false }
const pilot = {
  id: 'p1',
  stage: 'preparing' as const,
  readiness: { objection: null as string | null },
  milestones: [milestone],
  indicators: [measured, unmeasured],
}

test('before the start, the lead is led from the questions to the first day in the ward', () => {
  const at = (changes: object) => nextStepOf({ ...pilot, ...changes })
  expect(at({ readiness: { objection: 'readiness_missing' } })).toMatchObject({
    word: 'check_readiness',
    to: '/pilots/p1/readiness',
  })
  expect(at({ readiness: { objection: 'support_plan_first' } })).toMatchObject({
    word: 'plan_support',
    to: '/pilots/p1/readiness',
  })
  expect(at({ milestones: [] })).toMatchObject({ word: 'plan_milestone', to: '/pilots/p1/milestones' })
  expect(at({ indicators: [measured] })).toMatchObject({ word: 'choose_indicator', to: '/pilots/p1/indicators' })
  expect(at({ stage: 'ready' })).toMatchObject({ word: 'start', to: '/pilots/p1/start' })
})

test('once it runs: what is late, then what was never measured, then the next milestone, then its end', () => {
  const running = { ...pilot, stage: 'running' as const }
  const reached = { ...milestone, reachedAt: day('2026-05-02') }
  expect(nextStepOf({ ...running, milestones: [{ ...milestone, late: true }] })).toEqual({
    word: 'reach_late_milestone',
    to: '/milestones/trained/reach',
    due: milestone.dueOn,
    about: 'Équipe formée',
  })
  expect(nextStepOf(running)).toEqual({
    word: 'enter_measure',
    to: '/indicators/work/measures',
    due: null,
    about: 'Temps infirmier',
  })
  const all = { ...running, indicators: [measured] }
  expect(nextStepOf(all)).toMatchObject({ word: 'reach_milestone', due: milestone.dueOn })
  expect(nextStepOf({ ...all, milestones: [reached] })).toMatchObject({ word: 'complete', to: '/pilots/p1/completion' })
})

test('after the trial: evaluate, say where it is used, then nothing more waits', () => {
  expect(nextStepOf({ ...pilot, stage: 'completed' })?.word).toBe('evaluate')
  expect(nextStepOf({ ...pilot, stage: 'evaluated' })?.word).toBe('deploy')
  for (const stage of ['deployed', 'extended', 'stopped'] as const) expect(nextStepOf({ ...pilot, stage })).toBe(null)
})
