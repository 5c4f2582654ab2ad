import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewerOf } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { serveAttachment } from '../attachments.server.ts'

/** A file given with a need: a download for its giver and coordinators, a picture for everyone once published. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return serveAttachment(await viewerOf(request), idFrom(params, 'needId'), idFrom(params, 'attachmentId'))
}
