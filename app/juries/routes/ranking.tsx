import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { listHeard } from '../hearing-results.server.ts'
import { juryPath } from '../panels.server.ts'
import { Announcing } from '../parts/announcing.tsx'
import { FileDetail } from '../parts/file-detail.tsx'
import { Heard } from '../parts/heard.tsx'
import { OpenTies, VerdictWays } from '../parts/placed-by.tsx'
import look from '../parts/ranking.css?url'
import { MeansTable, RankingTable } from '../parts/ranking-table.tsx'
import reading from '../parts/reading.css?url'
import { openedFiles } from '../parts/shown-files.ts'
import { StandingsTold } from '../parts/standings-told.tsx'
import { PanelStatus } from '../parts/statuses.tsx'
import { SPREAD_ALERT } from '../ranking.ts'
import { findStandings } from '../standings.server.ts'
import { listStatementsOf } from '../statements.server.ts'
import { words } from '../words.ts'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: reading },
  { rel: 'stylesheet', href: look },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const wanted = Number(new URL(request.url).searchParams.get('places'))
  const places = Number.isInteger(wanted) && wanted > 0 ? wanted : null
  const ranking = await findStandings(viewer, idFrom(params, 'panelId'), places)
  const statements = await listStatementsOf([...ranking.files.keys()])
  const hearings = await listHeard(ranking.panel.id)
  return { ...ranking, files: openedFiles(ranking.files), statements, hearings, back: juryPath(ranking.panel) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t, language) => t.ranking.title(data ? inLanguage(language, data.panel.call.title) : ''),
    'noindex',
  )

export default function Ranking() {
  const page = useLoaderData<typeof loader>()
  const { panel, ranked, files, statements, obstacle, back } = page
  const { ranking, reasons } = useWords(words)
  const language = useLanguage()
  const { call } = panel
  return (
    <>
      <PageHead
        kicker={ranking.kicker}
        number={call.number}
        title={inLanguage(language, call.title)}
        status={<PanelStatus stage={panel.stage} />}
        lead={panel.stage === 'decided' ? ranking.decided : ranking.computed}
        actions={
          obstacle === null &&
          panel.stage === 'opened' && <ButtonLink to={`/juries/${panel.id}/decision`}>{ranking.decide}</ButtonLink>
        }
      />
      {obstacle === null && <Announcing panel={panel} />}
      {obstacle && (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, obstacle)}</p>
        </Notice>
      )}
      {obstacle === null && panel.stage === 'opened' && <OpenTies panelId={panel.id} ranked={ranked} />}
      <div className="ranking">
        <div className="ranking-order">
          <RankingTable {...page} />
        </div>
        <Heard {...page.hearings} files={files} />
        <StandingsTold {...page} />
        <div className="prose quiet">
          <p>{ranking.how}</p>
          {ranked.some((file) => file.alert) && <p>{ranking.alertHint(SPREAD_ALERT)}</p>}
          <p>
            {panel.openedBy ? ranking.openedByHand : ranking.openedByAll}
            {panel.openedAt && <When at={panel.openedAt.toISOString()} show="instant" />}.
          </p>
        </div>
        <MeansTable ranked={ranked} files={files} criteria={call.criteria} />
      </div>
      <Section title={ranking.details}>
        {ranked.map((rank) => {
          const file = files.get(rank.applicationId)
          return file && <FileDetail key={file.id} file={file} panel={panel} statements={statements.get(file.id)} />
        })}
      </Section>
      <VerdictWays panelId={panel.id} stage={panel.stage} mayDecide={obstacle === null && panel.stage === 'opened'} />
      <p>
        <Link to={back}>{ranking.back}</Link>
      </p>
    </>
  )
}
