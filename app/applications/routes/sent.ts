import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { pdfReply } from '#app/platform/pdf.ts'
import { findSealed } from '../applications.server.ts'
import { FileContentForm } from '../file-content.form.ts'
import { drawSent } from '../parts/sent-pdf.ts'

/** What was sent, made again from what was sealed, so that paper and file say the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { number, sealed, digest } = await findSealed(viewer, idFrom(params, 'applicationId'))
  return pdfReply(number, await drawSent(FileContentForm.parse(JSON.parse(sealed)), digest))
}
