import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayQualify } from '../need.access.ts'
import { listThemes } from '../themes.server.ts'
import { words } from '../words.themes.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  return { themes: await listThemes(), maySuggest: mayQualify(viewer) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Themes() {
  const { themes, maySuggest } = useLoaderData<typeof loader>()
  const { list, csv } = useWords(words)
  const items = themes.map(({ id, slug, name, about, needs }) => ({
    key: id,
    to: `/themes/${slug}`,
    title: <Told text={name} />,
    text: about.fr && <Told text={about} />,
    meta: list.needs(needs),
  }))
  const suggest = maySuggest && (
    <ButtonLink to="/themes/suggestions" kind="plain">
      {list.suggestions}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={list.title} lead={list.lead} actions={suggest} />
      <ItemList items={items} empty={<Empty title={list.empty} />} />
      {themes.length > 0 && (
        <p>
          <a href="/themes.csv">{csv.link}</a>
        </p>
      )}
    </>
  )
}
