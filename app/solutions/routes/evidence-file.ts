import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { serveEvidence } from '../evidence.server.ts'

/** The document behind a piece of evidence, as a download. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return serveEvidence(await signedIn(request), textFrom(params, 'slug'), idFrom(params, 'evidenceId'))
}
