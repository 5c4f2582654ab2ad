import { Link } from '@remix-run/react'
import type { CallWhole } from '#app/calls/calls.server.ts'
import { ServerTime } from '#app/calls/server-time.tsx'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

type Props = { call: CallWhole; serverTime: Date; elsewhere: boolean }

/** What one must know before writing: until when, who reads, what not to write; and whether someone else has written. */
export function Before({ call, serverTime, elsewhere }: Props) {
  const { edit } = useWords(words)
  const isOpen = call.phase === 'open'
  return (
    <>
      {elsewhere && (
        <Notice tone="warn" title={edit.elsewhereTitle}>
          <p>{edit.elsewhere}</p>
          <p>
            <Link to="." target="_blank">
              {edit.seeOther}
            </Link>
          </p>
        </Notice>
      )}
      <Notice tone={isOpen ? 'info' : 'warn'}>
        {isOpen && call.closesAt ? (
          <p>
            {edit.closes}{' '}
            <strong>
              <When at={call.closesAt.toISOString()} show="instant" />
            </strong>
            .
          </p>
        ) : (
          <p>{edit.closed}</p>
        )}
        <p>
          {edit.serverTime} : <ServerTime at={serverTime} />
        </p>
      </Notice>
      <Notice tone="info" title={edit.who}>
        <p>{edit.whoText}</p>
        <p>{edit.patients}</p>
      </Notice>
    </>
  )
}
