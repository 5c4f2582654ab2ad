import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import type { Ballot } from '../voters.server.ts'
import { words } from '../words.round.ts'

/** Why there is nothing to answer: not open yet, over, given up, or everything is answered. */
export function BallotClosed({ ballot }: { ballot: Omit<Ballot, 'holder'> }) {
  const t = useWords(words).ballot
  if (ballot.givenUpAt) return <PageHead title={t.over} lead={t.givenUp} />
  if (ballot.objection === 'round_not_open_yet')
    return <PageHead title={t.notYet} lead={<Until {...{ says: t.opens, at: ballot.opensAt }} />} />
  if (ballot.objection)
    return <PageHead title={t.over} lead={<Until {...{ says: t.overText, at: ballot.closesAt }} />} />
  return (
    <>
      <PageHead title={t.thanks} lead={t.thanksText} />
      <p>
        <Link to="?again=1">{t.again}</Link>
      </p>
    </>
  )
}

function Until({ says, at }: { says: string; at: Date }) {
  return (
    <>
      {says} <When at={at.toISOString()} show="instant" />.
    </>
  )
}
