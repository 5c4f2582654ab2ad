import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { AttachmentForm } from '../attachment.form.ts'
import { TAKEN } from '../attachment.ts'
import { attachToNeed, findAttachable, listAttachments } from '../attachments.server.ts'
import { fitFile } from '../given-files.server.ts'
import { Attach } from '../parts/attach.tsx'
import { bytesIn } from '../parts/chosen-file.ts'
import { words } from '../words.attachments.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, objection } = await findAttachable(viewer, idFrom(params, 'needId'))
  const attachments = await listAttachments(viewer, need.id)
  const isAdded = new URL(request.url).searchParams.has('added')
  return {
    id: need.id,
    number: need.number,
    objection,
    attachments,
    isAdded,
    accept: TAKEN.join(','),
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.attach.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { need } = await findAttachable(viewer, idFrom(params, 'needId'))
  const form = await readForm(request, AttachmentForm)
  if (!form.ok) return form.reply
  const file = await fitFile(await bytesIn(form.value.file))
  if ('objection' in file) return form.slip({ file: [file.objection] })
  await form.once(viewer, () => attachToNeed(viewer, need.id, file))
  return redirect(`/needs/${need.id}/attachments?added=1`, 303)
}

export default function OwnAttachments() {
  const { id, ...shown } = useLoaderData<typeof loader>()
  const { attach } = useWords(words)
  const back = { to: `/needs/${id}`, label: attach.backToNeed }
  const slip = useActionData<typeof action>()?.slip
  return <Attach {...shown} base={`/needs/${id}/attachments`} back={back} slip={slip} />
}
