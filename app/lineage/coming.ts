/**
 * What comes next for a need, and when: one thing to expect at a time, then the day on which its author's words go by themselves.
 * Nothing is promised that nobody has undertaken: where there is no date, none is made up.
 */
import type { Stage } from '#app/needs/need.ts'
import { KEPT_YEARS } from '#app/needs/need.ts'
import type { ChainCall, ChainPanel } from './step.ts'

export type Next =
  | 'will_be_read'
  | 'late_to_be_read'
  | 'you_answer'
  | 'call_awaited'
  | 'call_opens'
  | 'call_closes'
  | 'jury_reads'
  | 'trial'
  | 'nothing'

export interface Coming {
  next: Next
  /** By when, or when; null where nobody can say. */
  at: Date | null
  /** The last day on which the author's words are kept; null once they are erased. */
  keptUntil: Date | null
}

interface Told {
  stage: Stage
  submittedAt: Date
  erasedAt: Date | null
  /** By when somebody has undertaken to read it. */
  readBy: Date | null
  calls: ChainCall[]
  panels: ChainPanel[]
}

export function comingOf(told: Told, now: Date): Coming {
  return { ...nextOf(told, now), keptUntil: told.erasedAt ? null : yearsAfter(told.submittedAt, KEPT_YEARS) }
}

function nextOf({ stage, readBy, calls, panels }: Told, now: Date): Omit<Coming, 'keptUntil'> {
  if (stage === 'submitted') return { next: readBy && readBy < now ? 'late_to_be_read' : 'will_be_read', at: readBy }
  if (stage === 'to_clarify') return { next: 'you_answer', at: null }
  if (stage === 'qualified') return { next: 'call_awaited', at: null }
  if (stage === 'answered') return { next: 'trial', at: null }
  return stage === 'in_call' ? nextOfCalls(calls, panels) : { next: 'nothing', at: null }
}

/** The door that is open speaks first, then the one that will be, then the jury. */
function nextOfCalls(calls: ChainCall[], panels: ChainPanel[]): Omit<Coming, 'keptUntil'> {
  const open = calls.find(({ phase }) => phase === 'open')
  if (open) return { next: 'call_closes', at: open.closesAt }
  const announced = calls.find(({ phase }) => phase === 'to_come')
  if (announced) return { next: 'call_opens', at: announced.opensAt }
  const isDecided = panels.length > 0 && panels.every(({ stage }) => stage === 'decided')
  return { next: isDecided ? 'call_awaited' : 'jury_reads', at: null }
}

function yearsAfter(instant: Date, years: number) {
  const after = new Date(instant)
  after.setUTCFullYear(instant.getUTCFullYear() + years)
  return after
}
