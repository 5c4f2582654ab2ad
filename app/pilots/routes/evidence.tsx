import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { serveEvidence } from '../progress.server.ts'

/** The file that shows a milestone is reached, as a download. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return serveEvidence(await signedIn(request), idFrom(params, 'milestoneId'))
}
