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
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayWrite } from '../application.access.ts'
import { PressForm } from '../application.form.ts'
import { findApplication } from '../applications.server.ts'
import { closeCarried } from '../carrying.server.ts'
import { words } from '../words.carrying.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const application = await findApplication(viewer, idFrom(params, 'applicationId'))
  if (!mayWrite(viewer, application)) refuse(403, 'not_of_this_organisation')
  return { id: application.id, title: application.title, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.closeTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => closeCarried(viewer, id))
  return redirect(`/applications/${id}/edit`, 303)
}

export default function CloseCarried() {
  const { id, title, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const say = useWords(words)
  return (
    <>
      <PageHead kicker={title} title={say.closeTitle} />
      <PostForm slip={slip} formKey={formKey} reasons={say.reasons}>
        <FormActions>
          <Submit>{say.close}</Submit>
          <ButtonLink to={`/applications/${id}/edit`} kind="plain">
            {say.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
