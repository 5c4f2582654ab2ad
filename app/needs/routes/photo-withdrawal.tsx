import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'

import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TakeBackForm } from '../attachment.form.ts'

import { findAttachment, takeBackPhoto } from '../attachments.server.ts'
import { words } from '../words.attachments.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [needId, id] = [idFrom(params, 'needId'), idFrom(params, 'attachmentId')]
  const { need, attachment } = await findAttachment(await signedIn(request), needId, id)
  const objection = attachment.publishedAt ? null : 'photo_not_published'
  if (objection) refuse(409, objection)
  return { number: need.number, to: `/needs/${needId}/attachments/${id}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.takeBack.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [needId, id] = [idFrom(params, 'needId'), idFrom(params, 'attachmentId')]
  const form = await readForm(request, TakeBackForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => takeBackPhoto(viewer, needId, id))
  return redirect(`/needs/${needId}`, 303)
}

export default function PhotoWithdrawal() {
  const { number, to, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { takeBack, list, reasons } = useWords(words)
  return (
    <>
      <PageHead number={number} title={takeBack.title} lead={takeBack.lead} />
      <img src={to} alt={list.alt} className="given-picture" />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <input type="hidden" name="shown" value="no" />
        <Submit>{takeBack.press}</Submit>
      </PostForm>
    </>
  )
}
