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
import { MoreFields } from '#app/ui/field-group.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { AmendmentForm } from '../doors.form.ts'
import { amendCall } from '../extensions.server.ts'
import { words } from '../words.doors.ts'
import { words as house } from '../words.ts'

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
  const { slug, number, title, phase, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { amendment, extension, back, reasons } = useWords(words)
  const { kicker, reasons: ofRoom } = useWords(house)
  return (
    <>
      <PageHead
        kicker={kicker}
        number={number}
        status={<CallStatus phase={phase} />}
        title={amendment.title}
        lead={
          <>
            <p>{inLanguage(useLanguage(), title)}</p>
            <p>{amendment.lead}</p>
          </>
        }
      />
      <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
        <TextArea name="textFr" label={amendment.text} rows={6} maxLength={4000} />
        <MoreFields summary={extension.english}>
          <TextArea name="textEn" label={amendment.textEn} rows={6} maxLength={4000} lang="en" required={false} />
        </MoreFields>
        <FormActions>
          <Submit>{amendment.announce}</Submit>
          <ButtonLink to={`/calls/${slug}`} kind="plain">
            {back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
