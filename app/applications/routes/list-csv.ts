import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { OwnForm } from '../own.form.ts'
import { readOwn } from '../own.server.ts'
import { ownLine } from '../parts/own-line.ts'
import { words } from '../words.ts'

/** What the list shows, under the same choices and rights, to open in a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = OwnForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const language = await languageOf(request)
  const lineOf = ownLine(language, env().appUrl)
  const { name, heads } = words[language].list.file
  return csvReply(name, heads, lines())

  async function* lines() {
    for await (const rows of readOwn(viewer, asked)) yield rows.map(lineOf)
  }
}
