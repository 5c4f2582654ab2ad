import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { findResults } from '../announcements.server.ts'
import { OutcomeStatus } from '../parts/statuses.tsx'
import { words } from '../words.results.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, letters } = await findResults(viewer, idFrom(params, 'panelId'))
  return { panel, letters: letters.map(({ ownerId: _ownerId, ...letter }) => letter) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.letters.title, 'noindex')

export default function Letters() {
  const { panel, letters } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const language = useLanguage()
  const missing = letters.filter(({ leaves, to }) => leaves && to === null).length
  return (
    <>
      <PageHead
        kicker={inLanguage(language, panel.call.title)}
        number={panel.call.number}
        title={t.letters.title}
        lead={panel.announcedAt ? t.letters.sent : t.letters.lead(letters.length)}
        actions={
          !panel.announcedAt && <ButtonLink to={`/juries/${panel.id}/announcement`}>{t.letters.send}</ButtonLink>
        }
      />
      {panel.announcedAt && (
        <p>
          {t.told}
          <When at={panel.announcedAt.toISOString()} show="instant" />.
        </p>
      )}
      {missing > 0 && (
        <Notice tone="warn">
          <p>{t.letters.missing(missing)}</p>
        </Notice>
      )}
      <Table
        caption={t.letters.caption}
        columns={[
          { key: 'file', label: t.letters.file },
          { key: 'organisation', label: t.letters.organisation },
          { key: 'outcome', label: t.letters.outcome },
          { key: 'to', label: t.letters.to },
          { key: 'line', label: t.letters.line },
        ]}
        rows={letters.map((letter) => ({
          key: letter.id,
          href: `/juries/${panel.id}/letters/${letter.id}`,
          cells: {
            file: `${letter.number} ${letter.title}`,
            outcome: <OutcomeStatus {...letter.decision} />,
            organisation: letter.organisationName,
            line: letter.hasLine ? t.letters.hasLine : null,
            to: <Addressee to={letter.to} leaves={letter.leaves} />,
          },
        }))}
      />
      <p>
        <ButtonLink to={`/juries/${panel.id}/ranking`} kind="plain">
          {t.letters.back}
        </ButtonLink>
      </p>
    </>
  )
}

function Addressee({ to, leaves }: { to: string | null; leaves: boolean }) {
  const t = useWords(words).letters
  if (!leaves) return <Status tone="stopped">{t.withdrawn}</Status>
  return <>{to ?? <Status tone="late">{t.nobody}</Status>}</>
}
