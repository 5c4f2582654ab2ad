/**
 * A step of the chain as the bridge draws it, and the links it is made from: the few facts of each room's rows that matter here.
 */
export type StepState = 'done' | 'now' | 'next' | 'stopped'
export type StepKey = 'need' | 'reading' | 'call' | 'answer' | 'jury' | 'money' | 'pilot' | 'wards'
export type Say =
  | 'told'
  | 'gathered'
  | 'withdrawn'
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
  | 'to_be_heard'
  | 'heard_on'
  | 'heard'
  | 'selected'
  | 'reserve'
  | 'refused'
  | 'none_selected'
  | 'settling'
  | 'granted'
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
  /** Of several pilots, how many stopped while another went on. */
  stopped: number
  cents: number
  to?: string
}

export interface ChainNeed {
  id: string
  stage: string
  submittedAt: Date | null
  qualifiedAt: Date | null
}

/** A call as this instant sees it: its phase, not the stage last written down. */
export interface ChainCall {
  slug: string
  phase: string
  opensAt: Date | null
  closesAt: Date | null
}

/** The jury of one cut-off. */
export interface ChainPanel {
  stage: string
  decidedAt: Date | null
}

export interface ChainApplication {
  id: string
  stage: string
  submittedAt: Date | null
  /** The hearing it is called to, for those who have to do with it: its slot once there is one. */
  hearing: { to: string; at: Date | null; isOver: boolean } | null
}

/** Money is there once a second person has approved it. */
export interface ChainAward {
  amountCents: number
  approvedAt: Date | null
  /** Where it is read, for those who may. */
  to?: string
}

export interface ChainPilot {
  id: string
  stage: string
  openedAt: Date
  startedAt: Date | null
  endedAt: Date | null
  deployments: { facilityId: string; unit: string; since: Date }[]
}

/** What follows the needs: the calls built on them, their juries, how many answers were selected, the money and the pilots. */
export interface Sequel {
  calls: ChainCall[]
  panels: ChainPanel[]
  selected: number
  awards: ChainAward[]
  pilots: ChainPilot[]
}

/** A step about which there is nothing more to say than its state and its words. */
export function step(key: StepKey, state: StepState, say: Say, more: Partial<Step> = {}): Step {
  return { key, state, say, at: null, count: 0, stopped: 0, cents: 0, ...more }
}

/** The first of these instants; null when none is known. */
export function earliest(instants: (Date | null)[]) {
  const known = instants.flatMap((instant) => instant?.getTime() ?? [])
  return known.length > 0 ? new Date(Math.min(...known)) : null
}
