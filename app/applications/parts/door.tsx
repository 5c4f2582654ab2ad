import type { CallWhole } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

type Props = { call: CallWhole; late: { until: Date } | null; serverTime: Date }

/** Until when a file can be sent, by which jury it is then read, and the time it is for the server: later for a company whose door was left open. */
export function Door({ call, late, serverTime }: Props) {
  const { edit } = useWords(words)
  const closesAt = call.phase === 'open' ? call.closesAt : (late?.until ?? null)
  const next = call.phase === 'open' && call.nextCutoffAt?.getTime() !== closesAt?.getTime() ? call.nextCutoffAt : null
  return (
    <Notice tone={closesAt ? 'info' : 'warn'}>
      {next && (
        <p>
          {edit.nextCutoff}{' '}
          <strong>
            <When at={next.toISOString()} show="instant" />
          </strong>
          {edit.thenNext}
        </p>
      )}
      {closesAt ? (
        <p>
          {call.phase !== 'open' ? edit.leftOpen : next ? edit.closesLast : edit.closes}{' '}
          <strong>
            <When at={closesAt.toISOString()} show="instant" />
          </strong>{' '}
          ({edit.parisTime}).
        </p>
      ) : (
        <p>{call.phase === 'cancelled' ? edit.cancelled : edit.closed}</p>
      )}
      <p>
        {edit.serverTime} <ServerTime at={serverTime} />
      </p>
    </Notice>
  )
}
