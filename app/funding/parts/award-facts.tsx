import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { AwardWhole } from '../awards.server.ts'
import { words } from '../words.ts'

type About = Pick<AwardWhole, 'application' | 'call'>

/** For which file, which only some may read, and of which call. */
export function AwardFacts({ award: { application, call } }: { award: About }) {
  const { award: t } = useWords(words)
  const file = application && (
    <Link to={`/applications/${application.id}`}>
      {application.number} · {application.title}
    </Link>
  )
  const callLink = (
    <Link to={`/calls/${call.slug}`}>
      <Told text={call.title} />
    </Link>
  )
  return <Facts items={[...(file ? [{ term: t.application, value: file }] : []), { term: t.call, value: callLink }]} />
}
