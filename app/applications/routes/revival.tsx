import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../application.form.ts'
import { ApplicationStatus } from '../application-status.tsx'
import { findRevivable, reviveApplication } from '../revivals.server.ts'
import { words } from '../words.versions.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, number, title, stage } = await findRevivable(viewer, idFrom(params, 'applicationId'))
  return { id, number, title, stage, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.revival.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => reviveApplication(viewer, id))
  return redirect(`/applications/${id}/edit`, 303)
}

export default function Revival() {
  const { id, number, title, stage, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { revival, reasons } = useWords(words)
  return (
    <>
      <PageHead
        kicker={title}
        number={number ?? undefined}
        status={<ApplicationStatus stage={stage} />}
        title={revival.title}
        lead={revival.lead}
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{revival.revive}</Submit>
          <ButtonLink to={`/applications/${id}`} kind="plain">
            {revival.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
