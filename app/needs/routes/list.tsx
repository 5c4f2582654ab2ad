import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Pager } from '#app/ui/list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CatalogueForm } from '../catalogue.form.ts'
import { listFacets, listNeeds } from '../catalogue.server.ts'
import { addressOf, FACETS } from '../catalogue.ts'
import { NeedList } from '../need-card.tsx'
import { countUnread } from '../needs.server.ts'
import { CatalogueFilters } from '../parts/catalogue-filters.tsx'
import { listThemeNames } from '../themes.server.ts'
import { words } from '../words.catalogue.ts'
import { words as needWords } from '../words.ts'

export const handle: Keepable = { keep: { asked: [...FACETS, 'order', 'after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { after, ...asked } = CatalogueForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const [needs, counts, themes, unread] = await Promise.all([
    listNeeds(viewer, { ...asked, after }),
    listFacets(viewer, asked),
    listThemeNames(),
    countUnread(viewer),
  ])
  return { asked, needs, counts, themes, unread }
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) =>
  titled(matches, words, (t) => t.catalogue.title, location.search ? 'noindex' : undefined)

export default function Needs() {
  const { asked, needs, counts, themes, unread } = useLoaderData<typeof loader>()
  const { catalogue: t } = useWords(words)
  const { list } = useWords(needWords)
  const say = <ButtonLink to="/needs/new">{list.say}</ButtonLink>
  const narrowed = FACETS.some((facet) => asked[facet] !== undefined)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} actions={say} />
      {unread > 0 && (
        <Notice tone="info">
          <Link to="/needs/triage">{list.unread(unread)}</Link>
        </Notice>
      )}
      <p className="actions">
        <Link to="/themes">{t.byTheme}</Link>
        <Link to="/campaigns">{t.campaigns}</Link>
      </p>
      <CatalogueFilters asked={asked} counts={counts} themes={themes} />
      {needs.rows.length === 0 && narrowed ? (
        <Empty title={t.noneTitle} text={t.none} action={say} />
      ) : (
        <NeedList needs={needs.rows} />
      )}
      <Pager to={needs.next ? addressOf('/needs', { ...asked, after: needs.next }) : undefined} label={t.more} />
      {needs.rows.length > 0 && (
        <p>
          <a href={addressOf('/needs.csv', asked)}>{t.file}</a>
        </p>
      )}
    </>
  )
}
