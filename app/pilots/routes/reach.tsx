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
import { MilestoneFacts } from '../parts/milestone-facts.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { PressForm } from '../pilot.form.ts'
import { objectionToPlanning } from '../pilot.ts'
import { findMilestone, reachMilestone } from '../progress.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { pilot, ...milestone } = await findMilestone(await signedIn(request), idFrom(params, 'milestoneId'))
  const objection = milestone.reachedAt ? 'milestone_already_reached' : objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  return { pilot, milestone, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.reach.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const milestoneId = idFrom(params, 'milestoneId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { pilotId } = await form.once(viewer, () => reachMilestone(viewer, milestoneId))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Reach() {
  const { pilot, milestone, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.reach.title} lead={t.reach.lead} />
      <MilestoneFacts milestone={milestone} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Submit>{t.reach.press}</Submit>
      </PostForm>
    </>
  )
}
