import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listMarkable, markPresence } from '../presences.server.ts'
import { PresenceForm } from '../sitting.form.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  return { panelId, jurors: await listMarkable(viewer, panelId), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.presence.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PresenceForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => markPresence(viewer, panelId, form.value))
  return redirect(`/juries/${panelId}/${form.value.from}`, 303)
}

export default function Presence() {
  const { panelId, jurors, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { presence: t, title, reasons, room } = useWords(words)
  const options = jurors.map(({ id, name }) => ({ value: id, label: name }))
  const states = (['yes', 'no'] as const).map((value) => ({ value, label: t[value] }))
  return (
    <>
      <PageHead kicker={title} title={t.title} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Select name="jurorId" label={t.who} options={options} />
        <Choices type="radio" name="here" legend={t.state} options={states} />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/room`}>{room.title}</Link>
      </p>
    </>
  )
}
