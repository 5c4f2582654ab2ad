import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { StopForm } from '../pilot.form.ts'
import { STOPPABLE } from '../pilot.ts'
import { findPilot, stopPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findPilot(await signedIn(request), idFrom(params, 'pilotId'))
  if (!pilot.may.stop) refuse(403, 'not_of_this_pilot')
  if (!STOPPABLE.includes(pilot.stage)) refuse(409, 'pilot_ended')
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.stop.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, StopForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => stopPilot(viewer, pilotId, form.value.reason))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Stop() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.stop.title} lead={t.stop.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <TextArea name="reason" label={t.stop.reason} hint={t.stop.reasonHint} rows={6} maxLength={2000} />
        <Submit kind="danger">{t.stop.press}</Submit>
      </PostForm>
    </>
  )
}
