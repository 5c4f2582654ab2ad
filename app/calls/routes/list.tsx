import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listThemeNames } from '#app/needs/themes.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { sits } from '#app/platform/viewer.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Shelf } from '../call.ts'
import { CallList } from '../call-list.tsx'
import { CallsForm } from '../catalogue.form.ts'
import { listShelves } from '../catalogue.server.ts'
import { callsAddress, FACETS, isNarrowed, shelvesShown } from '../catalogue.ts'
import { CallFilters, ShelfLinks } from '../parts/call-filters.tsx'
import { words } from '../words.catalogue.ts'
import { words as house } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['state', 'after', ...FACETS], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { after, ...asked } = CallsForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const coordinates = sits(viewer, 'coordinator')
  // A key is that of one shelf: with all of them shown, each begins at its beginning.
  const page = asked.state ? { ...asked, after } : asked
  const shelves = await listShelves(viewer, shelvesShown(asked, coordinates), page)
  return { asked, shelves, coordinates, themes: await listThemeNames() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, location }) =>
  titled(matches, house, (t) => t.list.title, location.search ? 'noindex' : undefined)

export default function Calls() {
  const { asked, shelves, coordinates, themes } = useLoaderData<typeof loader>()
  const { list } = useWords(house)
  const t = useWords(words)
  const narrowed = isNarrowed(asked)
  const shown = narrowed ? shelves.filter(({ rows }) => rows.length > 0) : shelves
  const build = coordinates && <ButtonLink to="/calls/new">{list.build}</ButtonLink>
  return (
    <>
      <PageHead title={list.title} lead={list.lead} actions={build} />
      <ShelfLinks asked={asked} coordinates={coordinates} />
      <CallFilters asked={asked} themes={themes} />
      {shown.length === 0 && <Empty title={t.nothing} text={t.nothingText} />}
      {shown.map(({ shelf, rows, next }) => (
        <Section key={shelf} title={t.states[shelf]}>
          <CallList calls={rows} empty={<Nothing shelf={shelf} />} />
          {next && <Pager to={callsAddress('/calls', { ...asked, state: shelf, after: next })} label={list.more} />}
        </Section>
      ))}
      {shown.some(({ rows }) => rows.length > 0) && (
        <p>
          <a href={callsAddress('/calls.csv', asked)}>{t.file}</a>
        </p>
      )}
    </>
  )
}

function Nothing({ shelf }: { shelf: Shelf }) {
  const { list } = useWords(house)
  const { none } = useWords(words)
  if (shelf !== 'open') return <p className="quiet">{none[shelf]}</p>
  const needs = (
    <ButtonLink to="/needs" kind="plain">
      {list.seeNeeds}
    </ButtonLink>
  )
  return <Empty title={none.open} text={list.emptyText} action={needs} />
}
