import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { meetingReply } from '#app/platform/ics.ts'
import { idFrom } from '#app/platform/params.ts'
import { findInvitation } from '../sittings.server.ts'

/** The meeting as a calendar takes it in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return meetingReply('comite', await findInvitation(viewer, idFrom(params, 'panelId')))
}
