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
import { callOff } from '../hearings.server.ts'
import { findHearing } from '../own-hearings.server.ts'
import { PressForm } from '../panel.form.ts'
import { words } from '../words.hearings.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { hearing, file, as } = await findHearing(viewer, idFrom(params, 'hearingId'))
  if (as !== 'runner') refuse(403, 'not_a_coordinator')
  if (hearing.calledOffAt) refuse(409, 'hearing_called_off')
  return { id: hearing.id, number: file.number, solution: file.solutionName, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.off.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hearingId = idFrom(params, 'hearingId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { back } = await form.once(viewer, () => callOff(viewer, hearingId))
  return redirect(back, 303)
}

export default function HearingCallingOff() {
  const { id, number, solution, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { off, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={solution} number={number ?? undefined} title={off.title} lead={off.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{off.send}</Submit>
          <ButtonLink to={`/hearings/${id}`} kind="plain">
            {off.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
