import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ApplicationBrief } from '#app/applications/applications.server.ts'
import type { CallBrief } from '#app/calls/calls.server.ts'
import type { AwardBrief } from '#app/funding/awards.server.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.ts'

type Props = { application: ApplicationBrief; call: CallBrief; award: AwardBrief | undefined }

/** A file in short, with the proof that it is as it was sent. */
export function ApplicationFacts({ application, call, award }: Props) {
  const t = useWords(words).application
  const { id, organisationName, solutionName, solutionSlug, askedCents, submittedAt, digest } = application
  const facts: [string, ReactNode][] = [
    [
      t.call,
      <Link key="call" to={`/calls/${call.slug}`}>
        <Told text={call.title} />
      </Link>,
    ],
    [t.organisation, organisationName],
    [
      t.solution,
      <Link key="solution" to={`/solutions/${solutionSlug}`}>
        {solutionName}
      </Link>,
    ],
    [t.asked, askedCents > 0 && <Money cents={askedCents} />],
    [t.submitted, submittedAt && <When at={submittedAt.toISOString()} show="instant" />],
    [t.award, award && <Granted award={award} />],
    [t.digest, digest && <Digest id={id} digest={digest} />],
  ]
  return (
    <Section title={t.facts}>
      <Facts items={facts.flatMap(([term, value]) => (value ? [{ term, value }] : []))} />
    </Section>
  )
}

function Granted({ award }: { award: AwardBrief }) {
  return (
    <Link to={`/awards/${award.id}`}>
      {award.number}, <Money cents={award.amountCents} />
    </Link>
  )
}

function Digest({ id, digest }: { id: string; digest: string }) {
  const t = useWords(words).application
  return (
    <>
      <code>{digest}</code>
      <p className="hint">{t.digestHint}</p>
      <a href={`/applications/${id}/receipt.json`} download>
        {t.receipt}
      </a>
    </>
  )
}
