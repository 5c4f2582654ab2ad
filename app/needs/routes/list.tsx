import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Pager } from '#app/ui/list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NeedList } from '../need-card.tsx'
import { listNeeds, listUnread } from '../needs.server.ts'
import { listThemes } from '../themes.server.ts'
import { words } from '../words.ts'

/** An id typed wrong in the address filters nothing. */
const Filter = z.string().refine(isId).optional().catch(undefined)

export const handle: Keepable = { keep: { asked: ['theme', 'after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  const themeId = Filter.parse(asked.theme)
  const needs = await listNeeds(viewer, { themeId, after: Filter.parse(asked.after) })
  const [themes, unread] = await Promise.all([listThemes(), listUnread(viewer)])
  return { needs, themes: themes.filter((theme) => theme.needs > 0), themeId, unread: unread.length }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Needs() {
  const { needs, themes, themeId, unread } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const themeQuery = themeId ? `theme=${themeId}&` : ''
  return (
    <>
      <PageHead
        title={t.list.title}
        lead={t.list.lead}
        actions={<ButtonLink to="/needs/new">{t.list.say}</ButtonLink>}
      />
      {unread > 0 && (
        <Notice tone="info">
          <Link to="/needs/unread">{t.list.unread(unread)}</Link>
        </Notice>
      )}
      <nav className="filters" aria-label={t.list.byTheme}>
        <ul>
          <li>
            <Link to="/needs" aria-current={themeId ? undefined : 'true'}>
              {t.list.all}
            </Link>
          </li>
          {themes.map((theme) => (
            <li key={theme.id}>
              <Link to={`/needs?theme=${theme.id}`} aria-current={theme.id === themeId ? 'true' : undefined}>
                <Told text={theme.name} /> ({theme.needs})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <NeedList needs={needs.rows} />
      <Pager to={needs.next ? `/needs?${themeQuery}after=${needs.next}` : undefined} label={t.list.more} />
    </>
  )
}
