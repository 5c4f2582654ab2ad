import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { findImport } from '../imports.server.ts'
import { faultSaid } from '../parts/brought.ts'
import { words } from '../words.import.ts'
import { words as needWords } from '../words.ts'

/** Everything to be corrected in a table, beside the sheet in which one corrects it; its page shows the first of them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { faults } = await findImport(await signedIn(request), idFrom(params, 'importId'))
  const language = await languageOf(request)
  const t = words[language]
  const rows = faults.map((fault) => [fault.line, fault.column, faultSaid(t, needWords[language], fault)])
  return csvReply(t.faultsCsv.name, [t.columns.line, t.columns.column, t.columns.fault], [rows])
}
