import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { DateTimeField, TextArea } from '#app/ui/fields.tsx'
import { mayOrganise } from '../call.access.ts'
import { isInTime } from '../call.ts'
import { findCall } from '../calls.server.ts'
import { ExtensionForm } from '../doors.form.ts'
import { extendCutoff } from '../extensions.server.ts'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { CutoffChoice } from '../parts/cutoff-choice.tsx'
import { words } from '../words.doors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { slug, number, title, phase, stage, cutoffs, ...call } = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  if (stage !== 'published' && stage !== 'open') refuse(409, 'not_open')
  const ahead = cutoffs.filter((cutoff) => isInTime(cutoff, now()))
  return { slug, number, title, phase, cutoffs: ahead, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.extension.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ExtensionForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => extendCutoff(viewer, form.value))
  return redirect(`/calls/${slug}`, 303)
}

export default function ExtensionPage() {
  const { cutoffs, formKey, ...call } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { extension, reasons } = useWords(words)
  const form = { slip, formKey, reasons, press: extension.extend, back: { to: `/calls/${call.slug}` } }
  return (
    <>
      <CallFormHead call={call} title={extension.title} lead={extension.lead} />
      {cutoffs.length === 0 ? (
        <p>{extension.none}</p>
      ) : (
        <CallForm {...form}>
          <CutoffChoice cutoffs={cutoffs} />
          <DateTimeField name="to" label={extension.to} />
          <TextArea name="reasonFr" label={extension.reason} rows={4} maxLength={1000} />
          <MoreFields summary={extension.english}>
            <TextArea name="reasonEn" label={extension.reasonEn} rows={4} maxLength={1000} lang="en" required={false} />
          </MoreFields>
        </CallForm>
      )}
    </>
  )
}
