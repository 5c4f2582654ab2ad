import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { listThemes } from '../themes.server.ts'
import { words } from '../words.themes.ts'

/** Every theme, as the list shows them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const { name, heads } = words[language].csv
  const rows = (await listThemes()).map((theme) => [
    inLanguage(language, theme.name),
    inLanguage(language, theme.about),
    theme.needs,
    `${env().appUrl}/themes/${theme.slug}`,
  ])
  return csvReply(name, heads, [rows])
}
