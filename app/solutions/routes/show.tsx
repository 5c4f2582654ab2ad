import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { mayChange } from '../solution.access.ts'
import { MaturityStatus } from '../solution-list.tsx'
import { findSolution } from '../solutions.server.ts'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const found = await findSolution(viewer, textFrom(params, 'slug'))
  const { slug, name, pitch, about, language, maturity, site, listed, changedAt, organisationName } = found
  const shown = { slug, name, pitch, about, language, maturity, site, listed, changedAt, organisationName }
  return { ...shown, town: found.organisationTown, changeable: mayChange(viewer, found) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.name ?? t.show.kicker)

export default function Solution() {
  const solution = useLoaderData<typeof loader>()
  const { name, slug, pitch, about, language, maturity, site, listed, organisationName, town } = solution
  const { show } = useWords(words)
  const edit = solution.changeable && <ButtonLink to={`/solutions/${slug}/edit`}>{show.edit}</ButtonLink>
  return (
    <>
      <PageHead
        kicker={show.kicker}
        status={<MaturityStatus maturity={maturity} />}
        title={name}
        lead={<span lang={language}>{pitch}</span>}
        actions={edit}
      />
      {!listed && <Notice tone="info">{show.unlisted}</Notice>}
      <Facts
        items={[
          { term: show.maker, value: town ? `${organisationName}, ${town}` : organisationName },
          ...(site ? [{ term: show.site, value: <Site address={site} /> }] : []),
          { term: show.changed, value: <When at={solution.changedAt.toISOString()} show="day" /> },
        ]}
      />
      <Paragraphs text={about} lang={language} />
    </>
  )
}

/** Their site, outside ours: nothing of ours vouches for it. */
function Site({ address }: { address: string }) {
  return (
    <a href={address} rel="nofollow noopener ugc">
      {new URL(address).hostname}
    </a>
  )
}
