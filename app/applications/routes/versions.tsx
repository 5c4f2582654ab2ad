import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { ApplicationStatus } from '../application-status.tsx'
import { listVersions } from '../versions.server.ts'
import { words } from '../words.versions.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  return listVersions(await signedIn(request), idFrom(params, 'applicationId'))
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export default function Versions() {
  const { application, versions } = useLoaderData<typeof loader>()
  const say = useWords(words)
  const here = `/applications/${application.id}`
  const last = versions[0]?.position ?? 0
  const items = versions.map(({ position, kind, digest, madeAt, by }) => ({
    key: String(position),
    to: `${here}/versions/${position}`,
    title: `${say.number(position)} · ${say.kinds[kind]}`,
    text: (
      <>
        <When at={madeAt.toISOString()} show="instant" /> {by && say.by(by)}
      </>
    ),
    meta: say.digest(digest.slice(0, 12)),
  }))
  return (
    <>
      <PageHead
        kicker={application.title}
        number={application.number ?? undefined}
        status={<ApplicationStatus stage={application.stage} />}
        title={say.title}
        lead={say.lead}
      />
      {application.stage === 'draft' && last > 0 && (
        <p>
          <Link to={`${here}/versions/${last + 1}`}>{say.since}</Link>
        </p>
      )}
      <ItemList items={items} empty={say.none} />
      <p>
        <Link to={here}>{say.backToFile}</Link>
      </p>
    </>
  )
}
