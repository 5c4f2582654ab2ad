import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findStopped, letThrough } from '../checks.server.ts'
import { LetThroughForm } from '../eligibility.form.ts'
import { Failures } from '../parts/failures.tsx'
import { words } from '../words.eligibility.ts'
import { words as house } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, failed, organisationName, overriddenAt } = await findStopped(viewer, idFrom(params, 'checkId'))
  if (overriddenAt) refuse(409, 'already_let_through')
  const { slug, number, knockouts } = call
  return { slug, number, knockouts, failed, organisationName, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.stopped.passTitle)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const checkId = idFrom(params, 'checkId')
  const form = await readForm(request, LetThroughForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => letThrough(viewer, checkId, form.value.reason))
  return redirect(`/calls/${slug}/stopped`, 303)
}

export default function LetThrough() {
  const { slug, number, knockouts, failed, organisationName, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { stopped, check, reasons } = useWords(words)
  const { kicker, reasons: ofRoom } = useWords(house)
  return (
    <>
      <PageHead kicker={kicker} number={number} title={stopped.passTitle} lead={stopped.passLead(organisationName)} />
      <Failures failed={failed} knockouts={knockouts} />
      <PostForm slip={slip} formKey={formKey} reasons={{ ...ofRoom, ...reasons }}>
        <TextArea name="reason" label={stopped.reason} hint={stopped.reasonHint} rows={4} maxLength={1000} />
        <FormActions>
          <Submit>{stopped.open}</Submit>
          <ButtonLink to={`/calls/${slug}/stopped`} kind="plain">
            {check.backToCall}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
