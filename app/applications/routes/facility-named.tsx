import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findFacility } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listSaidOfFacility } from '../sponsor-answers.server.ts'
import { SponsorStanding } from '../sponsor-standing.tsx'
import { words } from '../words.sponsors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, name } = await findFacility(textFrom(params, 'slug'))
  return { slug, name, said: await listSaidOfFacility(viewer, id) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lead.title, 'noindex')

export default function FacilityNamed() {
  const { slug, name, said } = useLoaderData<typeof loader>()
  const { lead, roles, seen } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={lead.title} lead={lead.lead} />
      {said.length === 0 && <p className="quiet">{lead.none}</p>}
      {said.map((one) => (
        <article key={one.id} className="section">
          <h2>{lead.by(one.by.maker, one.by.solution)}</h2>
          <p>
            {one.name || seen.forgotten}, {roles[one.role]} <SponsorStanding standing={one.standing} />
          </p>
          <Paragraphs text={one.said} />
          {one.mine && (
            <p>
              <Link to={`/facilities/${slug}/named/${one.id}`}>{lead.answer}</Link>
            </p>
          )}
        </article>
      ))}
    </>
  )
}
