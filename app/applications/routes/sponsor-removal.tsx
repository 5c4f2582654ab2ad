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
import { findNaming, removeSponsor } from '../sponsors.server.ts'
import { words } from '../words.sponsors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const naming = await findNaming(viewer, idFrom(params, 'applicationId'), idFrom(params, 'sponsorId'))
  return { ...naming, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.naming.removeTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, sponsorId] = [idFrom(params, 'applicationId'), idFrom(params, 'sponsorId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => removeSponsor(viewer, id, sponsorId))
  return redirect(`/applications/${id}/sponsors`, 303)
}

export default function RemoveSponsor() {
  const { application, sponsor, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { naming, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={application.title} title={naming.removeTitle} lead={naming.removeLead} />
      <p>
        <strong>{sponsor.name}</strong>, {sponsor.facilityName}
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{naming.removePress}</Submit>
          <ButtonLink to={`/applications/${application.id}/sponsors`} kind="plain">
            {naming.keepIt}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
