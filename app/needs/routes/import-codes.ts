import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { listImportCodes } from '../imports.server.ts'
import { words } from '../words.import.ts'

/** The codes of a table's needs, to be handed out; given to who took it in, that day alone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const codes = await listImportCodes(await signedIn(request), idFrom(params, 'importId'))
  const { codeHeads } = words[await languageOf(request)]
  const rows = codes.map(({ number, title, code }) => [number, title, code, `${env().appUrl}/receipts/${code}`])
  return csvReply('codes', codeHeads, [rows])
}
