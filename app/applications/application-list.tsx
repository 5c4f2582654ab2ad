import type { ReactNode } from 'react'
import type { CallBrief } from '#app/calls/calls.server.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Money } from '#app/ui/money.tsx'
import { When } from '#app/ui/when.tsx'
import { ApplicationStatus } from './application-status.tsx'
import type { ApplicationBrief } from './applications.server.ts'
import { words } from './words.ts'

type Listed = ApplicationBrief & { call?: CallBrief }
type Props = { applications: Listed[]; empty: ReactNode }

/** Files as lists show them; a draft leads to where it is written, the others to where they are read. */
export function ApplicationList({ applications, empty }: Props) {
  const items = applications.map((application) => ({
    key: application.id,
    to: application.stage === 'draft' ? `/applications/${application.id}/edit` : `/applications/${application.id}`,
    title: application.title || application.solutionName,
    status: <ApplicationStatus stage={application.stage} />,
    meta: application.number,
    text: <Line application={application} />,
  }))
  return <ItemList items={items} empty={empty} />
}

function Line({ application }: { application: Listed }) {
  const { list } = useWords(words)
  const { call, askedCents, stage, submittedAt, organisationName } = application
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
      {stage === 'draft' && call?.phase === 'open' && call.closesAt && (
        <>
          {' · '}
          {list.closes} <When at={call.closesAt.toISOString()} show="instant" />
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
