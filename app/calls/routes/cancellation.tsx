import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { CancellationForm } from '../call.form.ts'
import { objectionToCancelling } from '../call.ts'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { cancelCall } from '../drafts.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToCancelling(call)
  if (objection) refuse(409, objection)
  const { slug, number, title, phase } = call
  return { slug, number, title, phase, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.cancellation.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, CancellationForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => cancelCall(viewer, id, form.value.reason))
  return redirect(`/calls/${slug}`, 303)
}

export default function Cancellation() {
  const { slug, number, title, phase, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { cancellation, kicker, reasons } = useWords(words)
  const named = inLanguage(useLanguage(), title)
  return (
    <>
      <PageHead
        kicker={kicker}
        number={number}
        status={<CallStatus phase={phase} />}
        title={cancellation.title}
        lead={cancellation.lead(named)}
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea
          name="reason"
          label={cancellation.reason}
          hint={phase === 'draft' ? cancellation.draft : cancellation.public}
          maxLength={2000}
        />
        <FormActions>
          <Submit kind="danger">{cancellation.cancel}</Submit>
          <ButtonLink to={phase === 'draft' ? `/calls/${slug}/publication` : `/calls/${slug}`} kind="plain">
            {cancellation.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
