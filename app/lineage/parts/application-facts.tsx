import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CallBrief } from '#app/calls/calls.server.ts'
import type { AwardBrief } from '#app/funding/awards.server.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import { words } from '../words.ts'

/** What a file answers, and the money it was given. */
export function ApplicationFacts({ call, award }: { call: CallBrief; award: AwardBrief | undefined }) {
  const t = useWords(words).application
  const facts: { term: string; value: ReactNode }[] = [
    {
      term: t.call,
      value: (
        <Link to={`/calls/${call.slug}`}>
          <Told text={call.title} />
        </Link>
      ),
    },
  ]
  if (award) {
    const sum = <Money cents={award.amountCents} />
    const link = <Link to={`/awards/${award.id}`}>{award.number}</Link>
    facts.push({
      term: t.award,
      value: (
        <>
          {sum}, {link}
        </>
      ),
    })
  }
  return <Facts items={facts} />
}
