import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices, Hidden, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PlaceForm } from '../reserve.form.ts'
import { findFreedPlace, settlePlace } from '../reserve.server.ts'
import { LONGEST_NOTE } from '../reserve.ts'
import { words } from '../words.after.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const found = await findFreedPlace(viewer, idFrom(params, 'panelId'), idFrom(params, 'applicationId'))
  return { ...found, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.place.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, leftId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, PlaceForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => settlePlace(viewer, panelId, leftId, form.value))
  return redirect(`/juries/${panelId}/reserve`, 303)
}

export default function FreedPlace() {
  const { panel, place, proposed, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { place: t, places, reasons } = useWords(words)
  const language = useLanguage()
  const call = proposed && { value: 'call', label: t.call(proposed.number), hint: t.callHint }
  return (
    <>
      <PageHead
        kicker={inLanguage(language, panel.call.title)}
        number={panel.call.number}
        title={t.title}
        lead={`${t.left(place.left.number, place.left.title)} ${places.whys[place.why]}.`}
      />
      <Notice tone="info">
        <p>{proposed ? t.proposed(proposed.number, proposed.title, proposed.organisationName) : t.nobody}</p>
      </Notice>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {proposed && <Hidden name="proposed" value={proposed.id} />}
        <Choices
          type="radio"
          name="choice"
          legend={t.choice}
          options={[...(call ? [call] : []), { value: 'leave', label: t.leave }]}
        />
        <TextArea name="note" label={t.note} hint={t.noteHint} rows={3} maxLength={LONGEST_NOTE} required={false} />
        <FormActions>
          <Submit>{t.send}</Submit>
          <ButtonLink to={`/juries/${panel.id}/reserve`} kind="plain">
            {t.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
