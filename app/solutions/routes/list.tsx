import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CatalogueForm } from '../catalogue.form.ts'
import { listCatalogue, listFacets } from '../catalogue.server.ts'
import { addressOf, FACETS } from '../catalogue.ts'
import { CatalogueFilters } from '../parts/catalogue-filters.tsx'
import { SolutionList } from '../solution-list.tsx'
import { listOwnSolutions } from '../solutions.server.ts'
import { words } from '../words.catalogue.ts'
import { words as solutionWords } from '../words.ts'

export const handle: Keepable = { keep: { asked: [...FACETS, 'after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { after, ...asked } = CatalogueForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const narrowed = FACETS.some((facet) => asked[facet] !== undefined)
  const [{ rows, next }, counts, own] = await Promise.all([
    listCatalogue(viewer, { ...asked, after }),
    listFacets(viewer, asked),
    after || narrowed ? [] : listOwnSolutions(viewer),
  ])
  return { asked, narrowed, own, rows, next, counts }
}

export const meta: MetaFunction = ({ matches, location }) =>
  titled(matches, solutionWords, (t) => t.list.title, location.search ? 'noindex' : undefined)

export default function Solutions() {
  const { asked, narrowed, own, rows, next, counts } = useLoaderData<typeof loader>()
  const { list } = useWords(solutionWords)
  const t = useWords(words)
  const none = narrowed ? (
    <Empty title={t.noneTitle} text={t.none} />
  ) : (
    <Empty title={list.empty} text={list.emptyText} />
  )
  const all = (
    <>
      <CatalogueFilters asked={asked} counts={counts} />
      <SolutionList solutions={rows} empty={none} />
    </>
  )
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
      <Pager to={next ? addressOf('/solutions', { ...asked, after: next }) : undefined} />
      {rows.length > 0 && (
        <p>
          <a href={addressOf('/solutions.csv', asked)}>{t.file}</a>
        </p>
      )}
    </>
  )
}
