import type { CallBrief } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { timeLeft, unitsOf } from '../time-left.ts'
import { words } from '../words.ts'

/** How long until a call opens or shuts, by the server's clock when the page was made. */
export function Door({ call, serverTime }: { call: CallBrief; serverTime: Date }) {
  const t = useWords(words).call
  const { phase, opensAt, closesAt } = call
  const until = phase === 'to_come' ? opensAt : phase === 'open' ? closesAt : null
  const left = until && timeLeft(until, serverTime)
  if (!left) return null
  const told = unitsOf(left)
    .map(({ unit, n }) => t[unit](n))
    .join(t.and)
  return <>{phase === 'open' ? t.closesIn(told || t.moment) : t.opensIn(told || t.moment)}</>
}
