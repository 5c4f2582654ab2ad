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
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { declineInvitation, findOwnChair } from '../panels.server.ts'
import { DeclinationForm } from '../seat.form.ts'
import { WHY_DECLINED } from '../seat.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { acceptedAt } = await findOwnChair(viewer, idFrom(params, 'panelId'))
  if (acceptedAt) refuse(409, 'already_accepted')
  return { formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.declination.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, DeclinationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declineInvitation(viewer, panelId, form.value.why))
  return redirect('/desk', 303)
}

export default function Declination() {
  const { formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { declination } = useWords(words)
  const { seats, reasons } = useWords(seatWords)
  return (
    <>
      <PageHead title={declination.title} lead={declination.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="why"
          legend={seats.why}
          options={WHY_DECLINED.map((value) => ({ value, label: seats.whyDeclined[value] }))}
        />
        <FormActions>
          <Submit kind="danger">{declination.send}</Submit>
          <ButtonLink to="/desk" kind="plain">
            {declination.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
