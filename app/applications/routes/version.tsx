import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import difference from '../parts/difference.css?url'
import { DifferenceRead } from '../parts/difference-read.tsx'
import { findDifference } from '../versions.server.ts'
import { words } from '../words.versions.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: difference }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const position = /^[1-9]\d{0,5}$/.test(params.position ?? '') ? Number(params.position) : refuse(404, 'not_found')
  return findDifference(viewer, id, position)
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.difference.title(data?.position ?? 0), 'noindex')

export default function Version() {
  const { application, version, position, differences, at } = useLoaderData<typeof loader>()
  const say = useWords(words)
  const title = version ? say.difference.title(position) : say.difference.now
  return (
    <>
      <PageHead
        kicker={application.title}
        title={title}
        lead={
          <p>
            {version && `${say.kinds[version.kind]} · `}
            <When at={at.toISOString()} show="instant" /> {version?.by && say.by(version.by)}
          </p>
        }
      />
      <p className="hint">{position === 1 ? say.difference.first : say.difference.lead}</p>
      <DifferenceRead differences={differences} />
      <p>
        <Link to={`/applications/${application.id}/versions`}>{say.back}</Link>
      </p>
    </>
  )
}
