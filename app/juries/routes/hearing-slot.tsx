import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { takeBackSlot } from '../hearing-rules.server.ts'
import { findHearings } from '../hearings.server.ts'
import { PressForm } from '../panel.form.ts'
import { SlotTime } from '../parts/hearing-table.tsx'
import { words } from '../words.hearings.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, slotId] = [idFrom(params, 'panelId'), idFrom(params, 'slotId')]
  const { free } = await findHearings(viewer, panelId)
  return { panelId, slot: found(free.find((one) => one.id === slotId)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.takeBack, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, slotId] = [idFrom(params, 'panelId'), idFrom(params, 'slotId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => takeBackSlot(viewer, panelId, slotId))
  return redirect(`/juries/${panelId}/hearings`, 303)
}

export default function HearingSlot() {
  const { panelId, slot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead kicker={t.title} title={t.takeBack} />
      <p>
        <SlotTime slot={slot} /> · {slot.place}
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <FormActions>
          <Submit>{t.takeBack}</Submit>
          <ButtonLink to={`/juries/${panelId}/hearings`} kind="plain">
            {t.toHearings}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
