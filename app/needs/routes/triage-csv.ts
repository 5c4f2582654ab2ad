import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { triageHeader, triageRows } from '../parts/triage-table.ts'
import { boardAsked } from '../triage.form.ts'
import { eachTriaged, findBoard } from '../triage.server.ts'
import { words } from '../words.triage.ts'

/** The board as a table: the same pile, filters and rights as the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const board = { ...boardAsked(request.url), after: undefined }
  // Whoever may not is turned away before the first line.
  await findBoard(viewer, board, 0)
  const language = await languageOf(request)
  const { csv } = words[language]
  return csvReply(csv.name, triageHeader(language), triageRows(language, eachTriaged(viewer, board)))
}
