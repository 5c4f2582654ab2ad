import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CallList } from '#app/calls/call-list.tsx'
import { listCalls } from '#app/calls/calls.server.ts'
import { listNeeds } from '#app/needs/catalogue.server.ts'
import { mayQualify } from '#app/needs/need.access.ts'
import { NeedList } from '#app/needs/need-card.tsx'
import { mayRunRound } from '#app/needs/round.access.ts'
import { listRoundsOfTheme } from '#app/needs/rounds.server.ts'
import { mayNameTheme } from '#app/needs/theme.access.ts'
import { ThemeRounds } from '#app/needs/theme-rounds.tsx'
import { findThemeAt } from '#app/needs/themes.server.ts'
import { words as themeWords } from '#app/needs/words.themes.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['after'], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const slug = textFrom(params, 'slug')
  const { id, name, about, organisationId, slug: current } = await findThemeAt(slug)
  if (current !== slug) throw redirect(`/themes/${current}`, 301)
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const needs = await listNeeds(viewer, { theme: id, after: isId(after) ? after : undefined })
  const calls = await listCalls(viewer, { themeId: id })
  const rounds = await listRoundsOfTheme(viewer, id)
  const rights = { mayName: mayNameTheme(viewer, { organisationId }), mayMove: mayQualify(viewer) }
  const mayOpen = mayRunRound(viewer, { organisationId })
  return { id, slug, name, about, needs, calls: calls.rows, rounds, mayOpen, ...rights }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, themeWords, (_, language) => (data ? inLanguage(language, data.name) : ''))

export default function Theme() {
  const { id, slug, name, about, needs, calls, rounds, mayOpen, mayName, mayMove } = useLoaderData<typeof loader>()
  const { show } = useWords(themeWords)
  const t = useWords(words).theme
  const address = `/themes/${slug}`
  return (
    <>
      <PageHead
        kicker={show.kicker}
        title={inLanguage(useLanguage(), name)}
        lead={about.fr && <Told text={about} />}
        actions={
          <>
            <ButtonLink to="/needs/new">{show.say}</ButtonLink>
            {mayName && (
              <ButtonLink to={`${address}/edit`} kind="plain">
                {show.edit}
              </ButtonLink>
            )}
            {mayMove && (
              <ButtonLink to={`${address}/moves`} kind="plain">
                {show.move}
              </ButtonLink>
            )}
          </>
        }
      />
      <Section title={show.needs}>
        <NeedList needs={needs.rows} />
        <Pager to={needs.next ? `${address}?after=${needs.next}` : undefined} label={show.older} />
        {needs.rows.length > 0 && (
          <p>
            <a href={`/needs.csv?theme=${id}`}>{show.file}</a>
          </p>
        )}
      </Section>
      {calls.length > 0 && (
        <Section title={t.calls}>
          <CallList calls={calls} empty={null} />
        </Section>
      )}
      <ThemeRounds address={address} rounds={rounds} mayOpen={mayOpen} />
      <p>
        <Link to="/themes">{show.all}</Link>
      </p>
    </>
  )
}
