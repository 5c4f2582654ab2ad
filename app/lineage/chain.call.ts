import { type ChainCall, type Sequel, type Step, step } from './step.ts'

/** How far a call has come; of several calls, the furthest speaks for all. */
const REACH: Record<string, number> = { cancelled: 0, draft: 0, published: 1, open: 2, closed: 3, archived: 3 }

/** Calls built on the needs: announced, open until their next closing, closed, or cancelled. */
export function callStep(calls: ChainCall[]): Step {
  const [furthest] = calls.filter(({ stage }) => stage !== 'draft').sort((a, b) => reach(b) - reach(a))
  if (!furthest) return step('call', 'next', 'call_awaited')
  const { stage, opensAt, closedAt, slug, cutoffs } = furthest
  const more = { to: `/calls/${slug}`, count: calls.length }
  if (stage === 'cancelled') return step('call', 'stopped', 'cancelled', more)
  if (stage === 'published') return step('call', 'now', 'announced', { ...more, at: opensAt })
  if (stage === 'open') return step('call', 'now', 'open', { ...more, at: nextClosing(cutoffs) })
  return step('call', 'done', 'closed', { ...more, at: closedAt })
}

const reach = ({ stage }: ChainCall) => REACH[stage] ?? 0

/** The next instant at which files are taken in for judging; the last one when all have passed. */
export function nextClosing(cutoffs: ChainCall['cutoffs']) {
  const instants = (from: ChainCall['cutoffs']) => from.map(({ closesAt }) => closesAt.getTime())
  const collecting = cutoffs.filter(({ stage }) => stage === 'collecting')
  if (collecting.length > 0) return new Date(Math.min(...instants(collecting)))
  return cutoffs.length > 0 ? new Date(Math.max(...instants(cutoffs))) : null
}

/** Juries judge cut-off by cut-off: one answer selected anywhere is an answer. */
export function juryStep({ calls, selected }: Sequel): Step {
  const held = calls.filter(({ stage }) => stage !== 'cancelled').flatMap(({ cutoffs }) => cutoffs)
  if (selected > 0) return step('jury', 'done', 'selected', { count: selected })
  if (held.some(({ stage }) => stage === 'in_jury')) return step('jury', 'now', 'judging')
  const over = held.length > 0 && held.every(({ stage }) => stage === 'decided')
  return over ? step('jury', 'stopped', 'none_selected') : step('jury', 'next', 'not_yet')
}
