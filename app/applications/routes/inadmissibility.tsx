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
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findChecking, turnDownApplication } from '../admissibility.server.ts'
import { INADMISSIBLE_FOR } from '../admissibility.ts'
import { TurningDownForm } from '../clarification.form.ts'
import { LONGEST_REQUEST } from '../clarification.ts'
import { words } from '../words.clarification.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, objections } = await findChecking(viewer, idFrom(params, 'applicationId'))
  if (objections.turnDown) refuse(409, objections.turnDown)
  const { id, number, title } = application
  return { id, number, title, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.turnDown.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, TurningDownForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => turnDownApplication(viewer, id, form.value))
  return redirect(`/applications/${id}/admission`, 303)
}

export default function Inadmissibility() {
  const { id, number, title, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { turnDown, inadmissibleFor, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={title} number={number ?? undefined} title={turnDown.title} lead={turnDown.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="checkbox"
          name="reasons"
          legend={turnDown.reasons}
          options={INADMISSIBLE_FOR.map((value) => ({ value, label: inadmissibleFor[value] }))}
        />
        <TextArea name="words" label={turnDown.words} hint={turnDown.wordsHint} rows={5} maxLength={LONGEST_REQUEST} />
        <FormActions>
          <Submit kind="danger">{turnDown.press}</Submit>
          <ButtonLink to={`/applications/${id}/admission`} kind="plain">
            {turnDown.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
