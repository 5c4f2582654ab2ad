import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { DateTimeField, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { isInTime } from '../call.ts'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { ExtensionForm } from '../doors.form.ts'
import { extendCutoff } from '../extensions.server.ts'
import { CutoffChoice } from '../parts/cutoff-choice.tsx'
import { words } from '../words.doors.ts'
import { words as house } from '../words.ts'

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
  const { slug, number, title, phase, cutoffs, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { extension, back, reasons } = useWords(words)
  const { kicker, reasons: ofRoom } = useWords(house)
  return (
    <>
      <PageHead
        kicker={kicker}
        number={number}
        status={<CallStatus phase={phase} />}
        title={extension.title}
        lead={
          <>
            <p>{inLanguage(useLanguage(), title)}</p>
            <p>{extension.lead}</p>
          </>
        }
      />
      {cutoffs.length === 0 ? (
        <p>{extension.none}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
          <CutoffChoice cutoffs={cutoffs} />
          <DateTimeField name="to" label={extension.to} />
          <TextArea name="reasonFr" label={extension.reason} rows={4} maxLength={1000} />
          <MoreFields summary={extension.english}>
            <TextArea name="reasonEn" label={extension.reasonEn} rows={4} maxLength={1000} lang="en" required={false} />
          </MoreFields>
          <FormActions>
            <Submit>{extension.extend}</Submit>
            <ButtonLink to={`/calls/${slug}`} kind="plain">
              {back}
            </ButtonLink>
          </FormActions>
        </PostForm>
      )}
    </>
  )
}
