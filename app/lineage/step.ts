/**
 * A step of the chain as the bridge draws it, and the links it is made from: the few facts of each room's rows that matter here.
 */
export type StepState = 'done' | 'now' | 'next' | 'stopped'
export type StepKey = 'need' | 'reading' | 'call' | 'answer' | 'jury' | 'money' | 'pilot' | 'wards'
export type Say =
  | 'told'
  | 'gathered'
  | 'withdrawn'
  | 'unfinished'
  | 'unread'
  | 'to_clarify'
  | 'read'
  | 'declined'
  | 'redirected'
  | 'call_awaited'
  | 'call_awaited_again'
  | 'announced'
  | 'open'
  | 'closed'
  | 'cancelled'
  | 'drafted'
  | 'submitted'
  | 'taken_back'
  | 'inadmissible'
  | 'judging'
  | 'selected'
  | 'reserve'
  | 'refused'
  | 'none_selected'
  | 'settling'
  | 'granted'
  | 'terminated'
  | 'preparing'
  | 'running'
  | 'tried'
  | 'stopped'
  | 'in_use'
  | 'not_yet'

/** One span of the bridge, before it is put in words: what to say, since or until when, how many, how much, and where to read more. */
export interface Step {
  key: StepKey
  state: StepState
  say: Say
  at: Date | null
  count: number
  cents: number
  to?: string
}

export interface ChainNeed {
  id: string
  stage: string
  submittedAt: Date | null
  qualifiedAt: Date | null
}

export interface ChainCall {
  slug: string
  stage: string
  opensAt: Date | null
  closedAt: Date | null
  cutoffs: { stage: string; closesAt: Date }[]
}

export interface ChainApplication {
  id: string
  stage: string
  submittedAt: Date | null
}

export interface ChainAward {
  id: string
  stage: string
  amountCents: number
  approvedAt: Date | null
}

export interface ChainPilot {
  id: string
  stage: string
  openedAt: Date
  startedAt: Date | null
  endedAt: Date | null
  deployments: { since: Date }[]
}

/** What follows the needs: the calls built on them, how many answers were selected, the money and the pilots. */
export interface Sequel {
  calls: ChainCall[]
  selected: number
  awards: ChainAward[]
  pilots: ChainPilot[]
}

/** A step about which there is nothing more to say than its state and its words. */
export function step(key: StepKey, state: StepState, say: Say, more: Partial<Step> = {}): Step {
  return { key, state, say, at: null, count: 0, cents: 0, ...more }
}
