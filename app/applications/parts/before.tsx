import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { words as asking } from '#app/calls/words.asking.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.ts'
import { Door } from './door.tsx'

type Props = ComponentProps<typeof Door>

/** What one must know before writing: until when, who reads, what not to write. */
export function Before({ call, late, serverTime }: Props) {
  const { edit } = useWords(words)
  const { link } = useWords(asking)
  return (
    <>
      <Door call={call} late={late} serverTime={serverTime} />
      <p>
        <Link to={`/calls/${call.slug}/questions`}>{link}</Link>
      </p>
      <Notice tone="info" title={edit.who}>
        <p>{edit.whoText}</p>
        <p>{edit.patients}</p>
      </Notice>
    </>
  )
}
