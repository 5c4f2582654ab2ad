import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { receivedLine } from '../parts/received-line.ts'
import { ReceivedForm } from '../received.form.ts'
import { readReceived } from '../received.server.ts'
import { words } from '../words.received.ts'

/** What the list shows, under the same choices and rights, to open in a spreadsheet. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = ReceivedForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { pages, call } = await readReceived(viewer, textFrom(params, 'slug'), asked)
  const language = await languageOf(request)
  const lineOf = receivedLine(language, call, env().appUrl)
  const { name, heads } = words[language].file
  return csvReply(name, heads, lines())

  async function* lines() {
    for await (const page of pages) yield page.map(lineOf)
  }
}
