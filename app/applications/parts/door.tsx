import type { CallWhole } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

/** Until when a file can be sent, and the time it is for the server. */
export function Door({ call, serverTime }: { call: CallWhole; serverTime: Date }) {
  const { edit } = useWords(words)
  const closesAt = call.phase === 'open' ? call.closesAt : null
  return (
    <Notice tone={closesAt ? 'info' : 'warn'}>
      {closesAt ? (
        <p>
          {edit.closes}{' '}
          <strong>
            <When at={closesAt.toISOString()} show="instant" />
          </strong>{' '}
          ({edit.parisTime}).
        </p>
      ) : (
        <p>{edit.closed}</p>
      )}
      <p>
        {edit.serverTime} <ServerTime at={serverTime} />
      </p>
    </Notice>
  )
}
