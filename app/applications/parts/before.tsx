import type { CallWhole } from '#app/calls/calls.server.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.ts'
import { Door } from './door.tsx'

type Props = { call: CallWhole; serverTime: Date }

/** What one must know before writing: until when, who reads, what not to write. */
export function Before({ call, serverTime }: Props) {
  const { edit } = useWords(words)
  return (
    <>
      <Door call={call} serverTime={serverTime} />
      <Notice tone="info" title={edit.who}>
        <p>{edit.whoText}</p>
        <p>{edit.patients}</p>
      </Notice>
    </>
  )
}
