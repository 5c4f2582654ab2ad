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
import { Notice } from '#app/ui/notice.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { PressForm } from '../pilot.form.ts'
import { objectionToCompleting } from '../pilot.ts'
import { completePilot, findLedPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToCompleting(pilot)
  if (objection) refuse(409, objection)
  return { pilot, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.completion.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => completePilot(viewer, pilotId))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Completion() {
  const { pilot, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const unreached = pilot.milestones.filter((milestone) => milestone.reachedAt === null).length
  return (
    <>
      <TaskHead pilot={pilot} title={t.completion.title} lead={t.completion.lead} />
      {unreached > 0 && (
        <Notice tone="warn">
          <p>{t.completion.unreached(unreached)}</p>
        </Notice>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Submit>{t.completion.press}</Submit>
      </PostForm>
    </>
  )
}
