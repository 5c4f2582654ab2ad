import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { mayQualify } from '../need.access.ts'
import { listTemplates } from '../templates.server.ts'
import { words } from '../words.triage.ts'

/** The ready-made sentences, as their page lists them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  const { csv, purposes } = words[await languageOf(request)].templates
  const rows = (await listTemplates(viewer)).map(({ purpose, name, text }) => [purposes[purpose], name, text])
  return csvReply(csv.name, csv.heads, [rows])
}
