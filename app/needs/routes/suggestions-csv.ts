import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { listSuggestions } from '../suggestions.server.ts'
import { amongAsked } from '../theme.ts'
import { listThemeNames } from '../themes.server.ts'
import { words } from '../words.themes.ts'

/** The groups that a machine suggests, a line a need, as their page lists them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const groups = await listSuggestions(await signedIn(request), amongAsked(request.url))
  const themes = new Map((await listThemeNames()).map(({ id, name }) => [id, name]))
  const language = await languageOf(request)
  const { suggestions, suggestionsCsv } = words[language]
  const rows = groups.map(({ needs, words: shared, sureness }, place) =>
    needs.map(({ number, publicTitle, title, themeId }) => {
      const theme = themes.get(themeId ?? '')
      const told = publicTitle ? inLanguage(language, publicTitle) : title
      const why = [shared.join(', '), suggestions[sureness]]
      return [place + 1, number, told, theme && inLanguage(language, theme), ...why]
    }),
  )
  return csvReply(suggestionsCsv.name, suggestionsCsv.heads, rows)
}
