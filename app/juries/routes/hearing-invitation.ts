import type { LoaderFunctionArgs } from '@remix-run/node'
import { personOf, signedIn } from '#app/people/viewer.server.ts'
import { env } from '#app/platform/env.ts'
import { meetingReply } from '#app/platform/ics.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { findHearing } from '../own-hearings.server.ts'
import { words } from '../words.hearings.ts'

/** The hearing as calendars take it in: when, where, and what its name is; or that it is called off. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { hearing, file } = await findHearing(viewer, idFrom(params, 'hearingId'))
  const { id, toldStart, toldEnd, toldPlace, changes, calledOffAt } = hearing
  if (!toldStart || !toldEnd) return refuse(409, 'no_calendar_yet')
  const title = words[await languageOf(request)].calendar(file.solutionName || (file.number ?? ''))
  const { name, email } = personOf(viewer)
  return meetingReply('audition', {
    ...{ id, changes, begins: toldStart, ends: toldEnd, place: toldPlace, title },
    ...{ link: `${env().appUrl}/hearings/${id}`, calledOff: calledOffAt !== null, guest: { name, email } },
  })
}
