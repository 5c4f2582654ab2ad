import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { sentenceOf } from '#app/platform/words.tsx'
import { findNeed } from '../needs.server.ts'
import { listUnreadLines } from '../supports.server.ts'
import { words } from '../words.supports.ts'
import { words as needWords } from '../words.ts'

/** The lines given with a need's supports that nobody has read yet, as their page lists them. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  const unread = await listUnreadLines(viewer, need.id)
  const language = await languageOf(request)
  const { csv, support } = words[language]
  const { noticed } = needWords[language]
  const rows = unread.map(({ line, role, territory, givenAt, warnings }) => {
    const seen = warnings.map((kind) => sentenceOf(noticed, kind)).join(', ')
    return [need.number, line, support.roles[role], territory, givenAt, seen]
  })
  return csvReply(csv.name, csv.heads, [rows])
}
