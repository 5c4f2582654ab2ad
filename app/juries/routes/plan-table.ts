import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { findPlanned } from '../plan-preview.server.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'

/** A proposal as a table: the same files and rights as its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const planned = await findPlanned(await signedIn(request), idFrom(params, 'planId'))
  const language = await languageOf(request)
  const { csv } = planWords[language]
  const { colleges } = seatWords[language].seats
  const rows = planned.map(({ number, title, juror, match, isKept }) => [
    ...[number, title, juror.name, juror.college ? colleges[juror.college] : ''],
    ...[match, isKept],
  ])
  return csvReply(csv.name, csv.header, [rows])
}
