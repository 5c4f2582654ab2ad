import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SolutionList } from '../solution-list.tsx'
import { listOwnSolutions, listSolutions } from '../solutions.server.ts'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const { rows, next } = await listSolutions(viewer, isId(after) ? { after } : {})
  return { own: after === '' ? await listOwnSolutions(viewer) : [], rows, next }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Solutions() {
  const { own, rows, next } = useLoaderData<typeof loader>()
  const { list } = useWords(words)
  const all = <SolutionList solutions={rows} empty={<Empty title={list.empty} text={list.emptyText} />} />
  return (
    <>
      <PageHead
        title={list.title}
        lead={list.lead}
        actions={
          <ButtonLink to="/solutions/new" kind="plain">
            {list.describe}
          </ButtonLink>
        }
      />
      {own.length > 0 && (
        <Section title={list.own}>
          <SolutionList solutions={own} empty={null} />
        </Section>
      )}
      {own.length > 0 ? <Section title={list.all}>{all}</Section> : all}
      {next && <Pager to={`/solutions?after=${next}`} />}
    </>
  )
}
