import type { LoaderFunctionArgs } from '@remix-run/node'
import { listThemeNames } from '#app/needs/themes.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { eurosOf } from '#app/platform/money.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { sits } from '#app/platform/viewer.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import type { CallBrief } from '../calls.server.ts'
import { CallsForm } from '../catalogue.form.ts'
import { eachCall } from '../catalogue.server.ts'
import { shelvesShown } from '../catalogue.ts'
import { words } from '../words.catalogue.ts'
import { words as house } from '../words.ts'

/** What the list shows, under the same choices, to open in a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const language = await languageOf(request)
  const asked = CallsForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const themes = new Map((await listThemeNames()).map(({ id, name }) => [id, inLanguage(language, name)]))
  const { name, heads } = words[language].csv
  const instant = (at: Date | null) => at && formatInstant(language, at.toISOString())
  const lineOf = (call: CallBrief) => [
    call.number,
    inLanguage(language, call.title),
    house[language].phases[call.phase],
    instant(call.opensAt),
    call.phase === 'open' ? instant(call.nextCutoffAt) : null,
    instant(call.closesAt),
    call.manyCutoffs,
    eurosOf(call.envelopeCents),
    call.express,
    themes.get(call.themeId ?? ''),
    `${env().appUrl}/calls/${call.slug}`,
  ]
  return csvReply(name, heads, pages())

  async function* pages() {
    const shelves = shelvesShown(asked, sits(viewer, 'coordinator'))
    for await (const calls of eachCall(viewer, shelves, asked)) yield calls.map(lineOf)
  }
}
