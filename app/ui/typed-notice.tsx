import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from './notice.tsx'
import { When } from './when.tsx'
import { words } from './words.ts'

type Props = { typed: { id: string; typedAt: string } }

/** Above the page to which someone comes back: what they had typed is in its boxes, and nothing of it was sent. */
export function TypedNotice({ typed }: Props) {
  const say = useWords(words)
  return (
    <Notice tone="info" title={say.typedTitle}>
      <p>
        {say.typedBefore} <When at={typed.typedAt} show="instant" />. {say.typedAfter}{' '}
        <Link to={`/typed/${typed.id}`}>{say.typedWhole}</Link>
      </p>
    </Notice>
  )
}
