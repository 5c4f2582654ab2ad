import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { mayOrganise } from '../call.access.ts'
import { findCall } from '../calls.server.ts'
import { AmendmentForm } from '../doors.form.ts'
import { amendCall } from '../extensions.server.ts'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { words } from '../words.doors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { slug, number, title, phase, ...call } = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  if (phase !== 'open' && phase !== 'closed') refuse(409, 'not_open')
  return { slug, number, title, phase, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.amendment.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, AmendmentForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => amendCall(viewer, id, form.value))
  return redirect(`/calls/${slug}`, 303)
}

export default function AmendmentPage() {
  const { formKey, ...call } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { amendment, extension, reasons } = useWords(words)
  const form = { slip, formKey, reasons, press: amendment.announce, back: { to: `/calls/${call.slug}` } }
  return (
    <>
      <CallFormHead call={call} title={amendment.title} lead={amendment.lead} />
      <CallForm {...form}>
        <TextArea name="textFr" label={amendment.text} rows={6} maxLength={4000} />
        <MoreFields summary={extension.english}>
          <TextArea name="textEn" label={amendment.textEn} rows={6} maxLength={4000} lang="en" required={false} />
        </MoreFields>
      </CallForm>
    </>
  )
}
