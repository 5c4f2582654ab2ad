import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Way, Ways } from '#app/ui/ways.tsx'
import { Suggestion } from '../parts/suggestion.tsx'
import { listSuggestions } from '../suggestions.server.ts'
import { AMONG, amongAsked } from '../theme.ts'
import { listThemeNames } from '../themes.server.ts'
import { words } from '../words.themes.ts'

const ADDRESS = '/themes/suggestions'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const among = amongAsked(request.url)
  const groups = await listSuggestions(viewer, among)
  const themeNames = Object.fromEntries((await listThemeNames()).map(({ id, name }) => [id, name]))
  return { groups, among, themeNames }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.suggestions.title, 'noindex')

export default function ThemeSuggestions() {
  const { groups, among, themeNames } = useLoaderData<typeof loader>()
  const { suggestions, suggestionsCsv } = useWords(words)
  const asking = (choice: string) => (choice === 'all' ? '?among=all' : '')
  const addressOf = (choice: string) => ADDRESS + asking(choice)
  const seeAll = among === 'all' ? undefined : <ButtonLink to={addressOf('all')}>{suggestions.seeAll}</ButtonLink>
  return (
    <>
      <PageHead title={suggestions.title} />
      <Notice tone="info" title={suggestions.machine}>
        <p>{suggestions.how}</p>
      </Notice>
      <Ways label={suggestions.among}>
        {AMONG.map((choice) => (
          <Way key={choice} to={addressOf(choice)} current={choice === among}>
            {suggestions[choice]}
          </Way>
        ))}
      </Ways>
      {groups.length === 0 && <Empty title={suggestions.emptyTitle} text={suggestions.empty} action={seeAll} />}
      {groups.map((group, at) => (
        <Suggestion key={group.needs[0]?.id} group={group} place={at + 1} themeNames={themeNames} />
      ))}
      {groups.length > 0 && (
        <p>
          <a href={`${ADDRESS}.csv${asking(among)}`}>{suggestionsCsv.link}</a>
        </p>
      )}
    </>
  )
}
