import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { listImports } from '../imports.server.ts'
import { nameOfTable, stateOfTable } from '../parts/brought.ts'
import { words } from '../words.import.ts'

/** The tables brought, as their page lists them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const imports = await listImports(await signedIn(request))
  const t = words[await languageOf(request)]
  const lines = imports.map((table) => [nameOfTable(t, table), table.broughtAt, stateOfTable(t, table)])
  return csvReply(t.csv.name, [t.columns.file, t.columns.brought, t.columns.state], [lines])
}
