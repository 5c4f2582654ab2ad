import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'
import type { Offer } from './offer.server.ts'

/** What would be tried, and who proposes it. */
export function OfferFacts({ offer: { award, call, file } }: { offer: Offer }) {
  const t = useWords(words)
  return (
    <Section title={t.hosting.offer}>
      <Facts
        items={[
          ...(file
            ? [
                { term: t.hosting.proposed, value: <Link to={`/applications/${file.id}`}>{file.title}</Link> },
                {
                  term: t.hosting.solution,
                  value: (
                    <>
                      <Link to={`/solutions/${file.solution.slug}`}>{file.solution.name}</Link> · {file.solution.pitch}
                    </>
                  ),
                },
                { term: t.hosting.proposedBy, value: file.maker },
              ]
            : []),
          ...(call ? [{ term: t.hosting.call, value: <CallLink call={call} /> }] : []),
          { term: t.hosting.award, value: award.number },
        ]}
      />
    </Section>
  )
}

function CallLink({ call }: { call: NonNullable<Offer['call']> }) {
  return (
    <Link to={`/calls/${call.slug}`}>
      <Told text={call.title} />
    </Link>
  )
}
