import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PlaceForm } from '../sitting.form.ts'
import { findOrder, moveItem } from '../sitting-order.server.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, items, hidden } = await findOrder(viewer, idFrom(params, 'panelId'))
  const { number, place } = found(items.find((item) => item.applicationId === params.applicationId))
  return { panelId: panel.id, number: number ?? '', place, many: items.length + hidden, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.order.moveOne, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, PlaceForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => moveItem(viewer, panelId, applicationId, form.value.place))
  return redirect(`/juries/${panelId}/sitting/order`, 303)
}

export default function SittingPlace() {
  const { panelId, number, place, many, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { order: t, title, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={title} title={t.moveTitle(number)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField
          name="place"
          label={t.moveTo}
          hint={t.moveHint(many)}
          inputMode="numeric"
          width="short"
          defaultValue={String(place)}
        />
        <Submit>{t.moveSend}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/sitting/order`}>{t.title}</Link>
      </p>
    </>
  )
}
