import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { sits } from '#app/platform/viewer.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SHELVES, type Shelf } from '../call.ts'
import { CallList } from '../call-list.tsx'
import { listCalls } from '../calls.server.ts'
import { Filters } from '../parts/filters.tsx'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['state', 'after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const asked = new URL(request.url).searchParams
  const chosen = SHELVES.find((shelf) => shelf === asked.get('state')) ?? null
  const after = asked.get('after') ?? ''
  const coordinates = sits(viewer, 'coordinator')
  const shown = chosen ? [chosen] : SHELVES.filter((shelf) => shelf !== 'draft' || coordinates)
  const page = chosen && isId(after) ? { after } : {}
  const found = shown.map(async (shelf) => ({ shelf, ...(await listCalls(viewer, { shelf, ...page })) }))
  return { shelves: await Promise.all(found), chosen, coordinates }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Calls() {
  const { shelves, chosen, coordinates } = useLoaderData<typeof loader>()
  const { list } = useWords(words)
  const build = coordinates && <ButtonLink to="/calls/new">{list.build}</ButtonLink>
  return (
    <>
      <PageHead title={list.title} lead={list.lead} actions={build} />
      <Filters chosen={chosen} coordinates={coordinates} />
      {shelves.map(({ shelf, rows, next }) => (
        <Section key={shelf} title={list.states[shelf]}>
          <CallList calls={rows} empty={<Nothing shelf={shelf} />} />
          {next && <Pager to={`/calls?state=${shelf}&after=${next}`} label={list.more} />}
        </Section>
      ))}
    </>
  )
}

function Nothing({ shelf }: { shelf: Shelf }) {
  const { list } = useWords(words)
  if (shelf !== 'open') return <p className="quiet">{list.emptyTitle[shelf]}</p>
  const needs = (
    <ButtonLink to="/needs" kind="plain">
      {list.seeNeeds}
    </ButtonLink>
  )
  return <Empty title={list.emptyTitle.open} text={list.emptyText} action={needs} />
}
