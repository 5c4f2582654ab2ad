import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ApplicationList } from '#app/applications/application-list.tsx'
import { words as phaseWords } from '#app/juries/words.phases.ts'
import { words as juryWords } from '#app/juries/words.ts'
import { NeedList } from '#app/needs/need-card.tsx'
import { PilotList } from '#app/pilots/pilot-list.tsx'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import type { findDesk } from '../desk.server.ts'
import { words } from '../words.ts'
import { OwnPledges } from './own-pledges.tsx'

export type Mine = Awaited<ReturnType<typeof findDesk>>['mine']

/** What is the viewer's own, in short lists; what they have none of is not mentioned. */
export function Mine({ mine }: { mine: Mine }) {
  const t = useWords(words).desk
  const { needs, applications, reviews, pledges, pilots } = mine
  return (
    <>
      <Own title={t.mine.reviews} all="/juries" count={reviews.length}>
        <OwnReviews reviews={reviews} />
      </Own>
      <Own title={t.mine.pilots} all="/pilots" count={pilots.length}>
        <PilotList pilots={pilots} empty="" />
      </Own>
      <Own title={t.mine.applications} all="/applications" count={applications.length}>
        <ApplicationList applications={applications} empty="" />
      </Own>
      <Own title={t.mine.pledges} all="/pledges" count={pledges.length}>
        <OwnPledges pledges={pledges} />
      </Own>
      <Own title={t.mine.needs} count={needs.length}>
        <NeedList needs={needs} />
      </Own>
    </>
  )
}

type OwnProps = { title: string; all?: string; count: number; children: ReactNode }

function Own({ title, all, count, children }: OwnProps) {
  const t = useWords(words).desk
  if (count === 0) return null
  return (
    <Section title={title}>
      {children}
      {all && (
        <p>
          <Link to={all}>{t.all}</Link>
        </p>
      )}
    </Section>
  )
}

function OwnReviews({ reviews }: { reviews: Mine['reviews'] }) {
  const t = useWords(juryWords)
  const { nameless } = useWords(phaseWords)
  const items = reviews.flatMap(({ id, stage, applicant }) => {
    if (!applicant) return []
    const to = stage === 'assigned' ? `/reviews/${id}/declaration` : `/reviews/${id}`
    const { solutionName, organisationName, number } = applicant
    const title = organisationName === null ? nameless.title(number ?? '') : `${solutionName}, ${organisationName}`
    return [{ key: id, to, title, status: t.reviewStages[stage], meta: number }]
  })
  return <ItemList items={items} empty="" />
}
