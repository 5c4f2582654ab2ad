import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { findSealed } from '../applications.server.ts'

/** The sealed text itself, byte for byte: the SHA-256 of the file is the digest of the receipt. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { number, sealed } = await findSealed(viewer, idFrom(params, 'applicationId'))
  return new Response(sealed, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${number}.json"`,
    },
  })
}
