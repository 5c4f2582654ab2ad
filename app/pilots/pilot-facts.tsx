import { Link } from '@remix-run/react'
import { Told, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Prose, Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { PilotSite, PilotWhole } from './pilot-whole.ts'
import { words } from './words.ts'

/** What a pilot is for, where and since when; why it stopped, when it did. */
export function PilotFacts({ pilot }: { pilot: PilotWhole }) {
  const t = useWords(words)
  const { aim, sites, openedAt, startedAt, endedAt, level, stopReason } = pilot
  const dated = [
    { term: t.page.opened, at: openedAt },
    { term: t.page.started, at: startedAt },
    { term: t.page.ended, at: endedAt },
  ]
  return (
    <>
      {stopReason && (
        <Notice tone="warn" title={t.page.why}>
          <p lang="fr">{stopReason}</p>
        </Notice>
      )}
      <Section title={t.page.aim}>
        <Prose>
          <p>
            <Told text={aim} />
          </p>
        </Prose>
        <Facts
          items={[
            { term: t.page.sites, value: <Sites sites={sites} /> },
            ...dated.flatMap(({ term, at }) =>
              at ? [{ term, value: <When at={at.toISOString()} show="day" /> }] : [],
            ),
            ...(level === null ? [] : [{ term: t.page.level, value: `D${level} · ${t.levels[level]}` }]),
          ]}
        />
      </Section>
    </>
  )
}

function Sites({ sites }: { sites: PilotSite[] }) {
  return sites.map(({ facilityId, slug, name, town, unit }) => (
    <div key={facilityId}>
      <Link to={`/facilities/${slug}`}>{name}</Link>
      {town && `, ${town}`} · {unit}
    </div>
  ))
}
