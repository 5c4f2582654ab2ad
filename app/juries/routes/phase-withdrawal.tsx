import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { PressForm } from '../panel.form.ts'
import { findPlannedPhase, withdrawPhase } from '../phases.server.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { panel, startsAt } = await findPlannedPhase(await signedIn(request), idFrom(params, 'phaseId'))
  return { back: `/juries/${panel.id}/phases`, title: panel.call.title, startsAt, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, phaseWords, (t) => t.withdrawal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { panelId } = await form.once(viewer, () => withdrawPhase(viewer, idFrom(params, 'phaseId')))
  return redirect(`/juries/${panelId}/phases`, 303)
}

export default function PhaseWithdrawal() {
  const { back, title, startsAt, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { withdrawal, starts, reasons, keep } = useWords(phaseWords)
  return (
    <>
      <PageHead title={withdrawal.title} kicker={jury.short} lead={<Told text={title} />} />
      <p>
        {starts} : <When at={startsAt.toISOString()} show="instant" />. {withdrawal.lead}
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{withdrawal.send}</Submit>
          <ButtonLink to={back} kind="plain">
            {keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
