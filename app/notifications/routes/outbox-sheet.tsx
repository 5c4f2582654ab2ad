import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewerOf } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { findOutboxLetter } from '../letters.server.ts'

/** The letter alone, as a mail program would draw it, for the frame of its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { html } = await findOutboxLetter(await viewerOf(request), idFrom(params, 'letterId'))
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
}
