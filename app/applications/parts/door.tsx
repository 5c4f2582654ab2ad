import type { CallWhole } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

type Props = { call: CallWhole; late: { until: Date } | null; serverTime: Date }

/** Until when a file can be sent, later for a company whose door was left open, and the time it is for the server. */
export function Door({ call, late, serverTime }: Props) {
  const { edit } = useWords(words)
  const closesAt = call.phase === 'open' ? call.closesAt : (late?.until ?? null)
  return (
    <Notice tone={closesAt ? 'info' : 'warn'}>
      {closesAt ? (
        <p>
          {call.phase === 'open' ? edit.closes : edit.leftOpen}{' '}
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
