import { type ChainPilot, earliest, type Sequel, type Step, step } from './step.ts'

const RUNNING = ['running', 'mid_review', 'extended']
const TRIED = ['completed', 'evaluated', 'deployed']

export function moneyStep({ awards, selected }: Pick<Sequel, 'awards' | 'selected'>): Step {
  const granted = awards.filter(({ approvedAt }) => approvedAt !== null)
  const [first] = granted
  if (first) {
    const cents = granted.reduce((sum, { amountCents }) => sum + amountCents, 0)
    const at = earliest(granted.map(({ approvedAt }) => approvedAt))
    const to = granted.length === 1 ? first.to : undefined
    return step('money', 'done', 'granted', { cents, at, to, count: granted.length })
  }
  return selected > 0 ? step('money', 'now', 'settling') : step('money', 'next', 'not_yet')
}

/** The furthest pilot speaks for all: a trial brought to its end, one that runs, one that gets ready, one that stopped. */
export function pilotStep(pilots: ChainPilot[]): Step {
  const among = (stages: string[]) => pilots.filter(({ stage }) => stages.includes(stage))
  const more = (chosen: ChainPilot[]) => ({
    count: chosen.length,
    stopped: pilots.filter((pilot) => pilot.stage === 'stopped' && !chosen.includes(pilot)).length,
    to: chosen.length === 1 && chosen[0] ? `/pilots/${chosen[0].id}` : undefined,
  })
  const [tried, running, preparing] = [among(TRIED), among(RUNNING), among(['preparing', 'ready'])]
  if (tried.length > 0) {
    return step('pilot', 'done', 'tried', { ...more(tried), at: earliest(tried.map(({ endedAt }) => endedAt)) })
  }
  if (running.length > 0) {
    const at = earliest(running.map(({ startedAt }) => startedAt))
    return step('pilot', 'now', 'running', { ...more(running), at })
  }
  if (preparing.length > 0) {
    const at = earliest(preparing.map(({ openedAt }) => openedAt))
    return step('pilot', 'now', 'preparing', { ...more(preparing), at })
  }
  if (pilots.length === 0) return step('pilot', 'next', 'not_yet')
  return step('pilot', 'stopped', 'stopped', { ...more(pilots), at: earliest(pilots.map(({ endedAt }) => endedAt)) })
}

/** The far bank: wards that use the answer in their daily work. */
export function wardsStep(pilots: ChainPilot[]): Step {
  const uses = pilots.flatMap(({ deployments }) => deployments)
  if (uses.length === 0) return step('wards', 'next', 'not_yet')
  const wards = new Set(uses.map(({ facilityId, unit }) => `${facilityId} ${unit}`))
  return step('wards', 'done', 'in_use', { count: wards.size, at: earliest(uses.map(({ since }) => since)) })
}
