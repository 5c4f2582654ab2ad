import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { PressForm } from '../pilot.form.ts'
import { objectionToStarting } from '../pilot.ts'
import { findLedPilot, startPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToStarting(pilot)
  if (objection) refuse(409, objection)
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.start.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => startPilot(viewer, pilotId))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Start() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.start.title} lead={t.start.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Submit>{t.start.press}</Submit>
      </PostForm>
    </>
  )
}
