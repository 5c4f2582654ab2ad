import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { pdfReply } from '#app/platform/pdf.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { findMinutes } from '../minutes.server.ts'
import { versionFrom } from '../minutes.ts'
import { drawMinutes } from '../parts/minutes-pdf.ts'

/** The minutes on paper: the same copy as on their page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const version = versionFrom(new URL(request.url).searchParams.get('version'))
  const minutes = await findMinutes(viewer, idFrom(params, 'panelId'), version)
  const name = `pv-${minutes.copy.call.number}-${minutes.copy.call.cutoff}-v${minutes.version}`
  return pdfReply(name, await drawMinutes(minutes, await languageOf(request)))
}
