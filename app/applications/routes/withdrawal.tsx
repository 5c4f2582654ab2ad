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
import { mayWrite } from '../application.access.ts'
import { WithdrawalForm } from '../application.form.ts'
import { objectionToWithdrawing } from '../application.ts'
import { ApplicationStatus } from '../application-status.tsx'
import { findApplication } from '../applications.server.ts'
import { withdrawApplication } from '../drafts.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const application = await findApplication(viewer, idFrom(params, 'applicationId'))
  if (!mayWrite(viewer, application)) refuse(403, 'not_of_this_organisation')
  const objection = objectionToWithdrawing(application)
  if (objection) refuse(409, objection)
  const { id, number, title, stage } = application
  return { id, number, title, stage, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdrawal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, WithdrawalForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => withdrawApplication(viewer, id, form.value.reason))
  return redirect('/applications', 303)
}

export default function Withdrawal() {
  const { id, number, title, stage, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { withdrawal, reasons } = useWords(words)
  const isDraft = stage === 'draft'
  return (
    <>
      <PageHead
        kicker={title}
        number={number ?? undefined}
        status={<ApplicationStatus stage={stage} />}
        title={isDraft ? withdrawal.draftTitle : withdrawal.title}
        lead={isDraft ? withdrawal.draftLead : withdrawal.lead}
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {!isDraft && <TextArea name="reason" label={withdrawal.reason} rows={4} maxLength={2000} required={false} />}
        <FormActions>
          <Submit kind="danger">{isDraft ? withdrawal.drop : withdrawal.withdraw}</Submit>
          <ButtonLink to={isDraft ? `/applications/${id}/edit` : `/applications/${id}`} kind="plain">
            {withdrawal.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
