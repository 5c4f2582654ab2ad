/** What the lead of a pilot does next: one thing at a time, in the order the work needs it. */
import { nextMilestone } from './milestone.ts'
import { objectionToStarting, type PilotStage } from './pilot.ts'

export type NextWord =
  | 'check_readiness'
  | 'plan_support'
  | 'plan_milestone'
  | 'choose_indicator'
  | 'start'
  | 'reach_late_milestone'
  | 'enter_measure'
  | 'reach_milestone'
  | 'complete'
  | 'evaluate'
  | 'deploy'

export interface NextStep {
  word: NextWord
  /** Where it is done. */
  to: string
  due: Date | null
  /** The milestone or indicator it is about. */
  about: string | null
}

interface Pilot {
  id: string
  stage: PilotStage
  readiness: { objection: string | null }
  milestones: { id: string; title: string; dueOn: Date; reachedAt: Date | null; late: boolean }[]
  indicators: { id: string; name: string; measures: object[] }[]
}

/** The next step of a pilot; null when nothing waits. */
export function nextStepOf(pilot: Pilot): NextStep | null {
  const here = `/pilots/${pilot.id}`
  switch (pilot.stage) {
    case 'preparing':
    case 'ready':
      return beforeStart(pilot, here)
    case 'running':
    case 'mid_review':
      return underWay(pilot, here)
    case 'completed':
      return step('evaluate', `${here}/evaluation`)
    case 'evaluated':
      return step('deploy', `${here}/deployment`)
    default:
      return null
  }
}

function step(word: NextWord, to: string, due: Date | null = null, about: string | null = null): NextStep {
  return { word, to, due, about }
}

function beforeStart(pilot: Pilot, here: string) {
  switch (objectionToStarting(pilot)) {
    case 'readiness_missing':
      return step('check_readiness', `${here}/readiness`)
    case 'support_plan_first':
      return step('plan_support', `${here}/readiness`)
    case 'milestone_missing':
      return step('plan_milestone', `${here}/milestones`)
    case 'indicators_missing':
      return step('choose_indicator', `${here}/indicators`)
    default:
      return step('start', `${here}/start`)
  }
}

function underWay(pilot: Pilot, here: string) {
  const milestone = nextMilestone(pilot.milestones)
  const reach = (word: NextWord, { id, dueOn, title }: NonNullable<typeof milestone>) =>
    step(word, `/milestones/${id}/reach`, dueOn, title)
  const unmeasured = pilot.indicators.find((indicator) => indicator.measures.length === 0)
  if (milestone?.late) return reach('reach_late_milestone', milestone)
  if (unmeasured) return step('enter_measure', `/indicators/${unmeasured.id}/measures`, null, unmeasured.name)
  if (milestone) return reach('reach_milestone', milestone)
  return step('complete', `${here}/completion`)
}
