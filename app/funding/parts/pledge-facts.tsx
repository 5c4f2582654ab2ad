import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import type { PledgeWhole } from '../pledges.server.ts'
import { words } from '../words.ts'

/** The call a pledge helps, a link away. */
export function PledgeFacts({ pledge }: { pledge: Pick<PledgeWhole, 'call'> }) {
  const { pledge: t } = useWords(words)
  return (
    <p>
      {t.forCall}{' '}
      <Link to={`/calls/${pledge.call.slug}`}>
        <Told text={pledge.call.title} />
      </Link>
    </p>
  )
}
