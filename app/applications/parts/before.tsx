import { Link } from '@remix-run/react'
import type { CallWhole } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.ts'
import { Door } from './door.tsx'

type Props = { call: CallWhole; serverTime: Date; elsewhere: boolean }

/** What one must know before writing: until when, who reads, what not to write; and whether someone else has written. */
export function Before({ call, serverTime, elsewhere }: Props) {
  const { edit } = useWords(words)
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
      <Door call={call} serverTime={serverTime} />
      <Notice tone="info" title={edit.who}>
        <p>{edit.whoText}</p>
        <p>{edit.patients}</p>
      </Notice>
    </>
  )
}
