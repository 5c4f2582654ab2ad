import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { requirementFrom, serveProof } from '../passports.server.ts'

/** The proof of a line, as a download. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return serveProof(await signedIn(request), idFrom(params, 'versionId'), requirementFrom(params))
}
