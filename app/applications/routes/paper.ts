import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { servePaper } from '../papers.server.ts'

/** A paper as a download, for those who read it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return servePaper(await signedIn(request), idFrom(params, 'applicationId'), idFrom(params, 'paperId'))
}
