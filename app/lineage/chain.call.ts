import { type ChainCall, earliest, type Sequel, type Step, step } from './step.ts'

/** How far a call has come; of several calls, the furthest speaks for all. */
const REACH: Record<string, number> = { cancelled: 0, draft: 0, to_come: 1, open: 2, closed: 3, archived: 3 }

/** Calls built on the needs: announced, open until their closing, closed, or cancelled. */
export function callStep(calls: ChainCall[]): Step {
  const [furthest] = calls.filter(({ phase }) => phase !== 'draft').sort((a, b) => reach(b) - reach(a))
  if (!furthest) return step('call', 'next', 'call_awaited')
  const { phase, opensAt, closesAt, slug } = furthest
  const more = { to: `/calls/${slug}`, count: calls.length }
  if (phase === 'cancelled') return step('call', 'stopped', 'cancelled', more)
  if (phase === 'to_come') return step('call', 'now', 'announced', { ...more, at: opensAt })
  if (phase === 'open') return step('call', 'now', 'open', { ...more, at: closesAt })
  return step('call', 'done', 'closed', { ...more, at: closesAt })
}

const reach = ({ phase }: ChainCall) => REACH[phase] ?? 0

/** Juries judge cut-off by cut-off: one answer selected anywhere is an answer. */
export function juryStep({ calls, panels, selected }: Sequel): Step {
  const decided = panels.filter(({ stage }) => stage === 'decided')
  const at = earliest(decided.map(({ decidedAt }) => decidedAt))
  if (selected > 0) return step('jury', 'done', 'selected', { count: selected, at })
  const over = calls.some(({ phase }) => phase === 'closed' || phase === 'archived')
  if (over && decided.length > 0 && decided.length === panels.length) {
    return step('jury', 'stopped', 'none_selected', { at })
  }
  return over || panels.some(({ stage }) => stage === 'scoring' || stage === 'opened')
    ? step('jury', 'now', 'judging')
    : step('jury', 'next', 'not_yet')
}
