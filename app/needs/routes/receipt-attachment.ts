import type { LoaderFunctionArgs } from '@remix-run/node'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { serveAttachment } from '../attachments.server.ts'
import { findReceipt } from '../receipts.server.ts'

/** A file given with a need, for whoever holds its receipt. */
export async function loader({ params }: LoaderFunctionArgs) {
  const { holder, need } = await findReceipt(textFrom(params, 'code'))
  return serveAttachment(holder, need.id, idFrom(params, 'attachmentId'))
}
