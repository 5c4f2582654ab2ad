import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { AttachmentForm } from '../attachment.form.ts'
import { TAKEN } from '../attachment.ts'
import { attachToNeed, findAttachable, listAttachments } from '../attachments.server.ts'
import { fitFile } from '../given-files.server.ts'
import { Attach } from '../parts/attach.tsx'
import { bytesIn } from '../parts/chosen-file.ts'
import { printedCode } from '../receipt.ts'
import { findReceipt } from '../receipts.server.ts'
import { words } from '../words.attachments.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const { objection } = await findAttachable(holder, need.id)
  const attachments = await listAttachments(holder, need.id)
  const isAdded = new URL(request.url).searchParams.has('added')
  const receipt = `/receipts/${printedCode(code)}`
  return { number: need.number, receipt, objection, attachments, isAdded, accept: TAKEN.join(','), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.attach.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const form = await readForm(request, AttachmentForm)
  if (!form.ok) return form.reply
  const file = await fitFile(await bytesIn(form.value.file))
  if ('objection' in file) return form.slip({ file: [file.objection] })
  await form.once(holder, () => attachToNeed(holder, need.id, file))
  return redirect(`/receipts/${printedCode(code)}/attachments?added=1`, 303)
}

export default function ReceiptAttachments() {
  const { receipt, ...shown } = useLoaderData<typeof loader>()
  const { attach } = useWords(words)
  const back = { to: receipt, label: attach.back }
  return <Attach {...shown} base={`${receipt}/attachments`} back={back} slip={useActionData<typeof action>()?.slip} />
}
