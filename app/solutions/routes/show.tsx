import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
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
import { listEvidence } from '../evidence.server.ts'
import { look } from '../parts/look.ts'
import { SolutionProof } from '../parts/solution-proof.tsx'
import { SolutionVersion } from '../parts/solution-version.tsx'
import { mayReadPassport } from '../passport.access.ts'
import { listShownLines } from '../passports.server.ts'
import { listReferences } from '../references.server.ts'
import { mayChange } from '../solution.access.ts'
import { MaturityStatus } from '../solution-list.tsx'
import { findSolution } from '../solutions.server.ts'
import { listCurrentVersions, listVersions } from '../versions.server.ts'
import { words as passportWords } from '../words.passport.ts'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }
export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const found = await findSolution(viewer, textFrom(params, 'slug'))
  const { slug, name, pitch, about, language, maturity, site, listed, changedAt, organisationName } = found
  const shown = { slug, name, pitch, about, language, maturity, site, listed, changedAt, organisationName }
  const version = (await listCurrentVersions([found.id])).get(found.id) ?? null
  const [lines, evidence, references, versions] = await Promise.all([
    version ? listShownLines([version.id]) : null,
    listEvidence(viewer, slug),
    listReferences(viewer, slug),
    listVersions(viewer, slug),
  ])
  const may = { change: mayChange(viewer, found), readPassport: mayReadPassport(viewer, found) }
  const told = { version, lines: lines?.get(version?.id ?? '') ?? [], evidence, references, versions }
  return { ...shown, town: found.organisationTown, makerSlug: found.organisationSlug, may, ...told }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.name ?? t.show.kicker)

export default function Solution() {
  const solution = useLoaderData<typeof loader>()
  const { name, slug, pitch, about, language, maturity, site, listed, organisationName, town, may } = solution
  const { show } = useWords(words)
  const { maker } = useWords(passportWords)
  return (
    <>
      <PageHead
        kicker={show.kicker}
        status={<MaturityStatus maturity={maturity} />}
        title={name}
        lead={<span lang={language}>{pitch}</span>}
        actions={may.change && <ButtonLink to={`/solutions/${slug}/edit`}>{show.edit}</ButtonLink>}
      />
      {!listed && <Notice tone="info">{show.unlisted}</Notice>}
      <Facts
        items={[
          { term: show.maker, value: town ? `${organisationName}, ${town}` : organisationName },
          ...(site ? [{ term: show.site, value: <Site address={site} /> }] : []),
          { term: show.changed, value: <When at={solution.changedAt.toISOString()} show="day" /> },
        ]}
      />
      {may.change && (
        <p>
          <Link to={`/organisations/${solution.makerSlug}/maker`}>{maker.link(organisationName)}</Link>
        </p>
      )}
      <Paragraphs text={about} lang={language} />
      <SolutionVersion solution={solution} />
      <SolutionProof solution={solution} />
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
