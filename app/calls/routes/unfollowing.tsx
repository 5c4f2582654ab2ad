import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PressForm } from '../call.form.ts'
import { findCall } from '../calls.server.ts'
import { unfollowCall } from '../followers.server.ts'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { slug, number, title, phase } = await findCall(viewer, textFrom(params, 'slug'))
  return { call: { slug, number, title, phase }, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.unfollow.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => unfollowCall(viewer, id))
  return redirect(`/calls/${slug}`, 303)
}

export default function Unfollowing() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { unfollow: t, reasons } = useWords(words)
  const form = { slip, formKey, reasons, press: t.send, back: { to: `/calls/${call.slug}` } }
  return (
    <>
      <CallFormHead call={call} title={t.title} lead={t.lead} />
      <CallForm {...form} />
    </>
  )
}
