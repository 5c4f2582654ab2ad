import type { CallBrief } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { timeLeft, unitsOf } from '../time-left.ts'
import { words } from '../words.ts'

/** How long until a call opens or shuts, by the server's clock when the page was made. */
export function Door({ call, serverTime }: { call: CallBrief; serverTime: Date }) {
  const t = useWords(words).call
  const { phase, opensAt, nextCutoffAt, manyCutoffs } = call
  const until = phase === 'to_come' ? opensAt : phase === 'open' ? nextCutoffAt : null
  const left = until && timeLeft(until, serverTime)
  if (!left) return null
  const told = unitsOf(left)
    .map(({ unit, n }) => t[unit](n))
    .join(t.and)
  if (phase !== 'open') return <>{t.opensIn(told || t.moment)}</>
  return <>{manyCutoffs > 1 ? t.cutoffIn(told || t.moment) : t.closesIn(told || t.moment)}</>
}
