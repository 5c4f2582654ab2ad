import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CallBrief } from '#app/calls/calls.server.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Money } from '#app/ui/money.tsx'
import { When } from '#app/ui/when.tsx'
import { ApplicationStatus } from './application-status.tsx'
import type { ApplicationBrief } from './applications.server.ts'
import { words as teamWords } from './words.team.ts'
import { words } from './words.ts'

/** `readsOnly` is said of one's own files alone, whose team one may see. */
type Listed = ApplicationBrief & { call?: CallBrief; readsOnly?: boolean; lateUntil?: Date | null }
type Props = { applications: Listed[]; empty: ReactNode }

/** Files as lists show them; a draft leads to where it is written, the others to where they are read. */
export function ApplicationList({ applications, empty }: Props) {
  const items = applications.map((application) => ({
    key: application.id,
    to: addressOf(application),
    title: application.title || application.solutionName,
    status: (
      <ApplicationStatus stage={application.stage} phase={application.call?.phase} lateUntil={application.lateUntil} />
    ),
    meta: application.number,
    text: <Line application={application} />,
  }))
  return <ItemList items={items} empty={empty} />
}

function addressOf({ id, stage, readsOnly = false }: Listed) {
  return stage === 'draft' && !readsOnly ? `/applications/${id}/edit` : `/applications/${id}`
}

function Line({ application }: { application: Listed }) {
  const { list } = useWords(words)
  const team = useWords(teamWords)
  const { id, title, solutionName, call, askedCents, stage, submittedAt, organisationName, readsOnly } = application
  const closesAt = application.lateUntil ?? (call?.phase === 'open' ? call.closesAt : null)
  return (
    <>
      {organisationName}
      {call && (
        <>
          {' · '}
          {list.call} <Told text={call.title} />
        </>
      )}
      {askedCents > 0 && (
        <>
          {' · '}
          {list.asked} <Money cents={askedCents} />
        </>
      )}
      {stage === 'draft' && closesAt && (
        <>
          {' · '}
          {list.closes} <When at={closesAt.toISOString()} show="instant" />
        </>
      )}
      {readsOnly && (
        <>
          {' · '}
          {list.readsOnly}
        </>
      )}
      {readsOnly !== undefined && (
        <>
          {' · '}
          <Link to={`/applications/${id}/team`} aria-label={team.of(title || solutionName)}>
            {team.short}
          </Link>
        </>
      )}
      {submittedAt && (
        <>
          {' · '}
          {list.submittedAt} <When at={submittedAt.toISOString()} show="instant" />
        </>
      )}
    </>
  )
}
