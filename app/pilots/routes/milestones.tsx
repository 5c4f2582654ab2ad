import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { MilestoneFields, MilestoneProposals } from '../parts/milestone-fields.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { MilestoneForm } from '../pilot.form.ts'
import { objectionToPlanning } from '../pilot.ts'
import { PilotMilestones } from '../pilot-milestones.tsx'
import { findLedPilot } from '../pilots.server.ts'
import { listTranchesToPlan, planMilestone } from '../progress.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const pilot = await findLedPilot(await signedIn(request), idFrom(params, 'pilotId'))
  const objection = objectionToPlanning(pilot)
  if (objection) refuse(409, objection)
  const taken = new URL(request.url).searchParams.get('tranche')
  return { pilot, tranches: await listTranchesToPlan(pilot), taken, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.milestones.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, MilestoneForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => planMilestone(viewer, pilotId, form.value))
  return redirect(`/pilots/${pilotId}/milestones`, 303)
}

export default function Milestones() {
  const { pilot, tranches, taken, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.milestones.title} lead={t.milestones.lead} />
      <PilotMilestones pilot={pilot} />
      <MilestoneProposals pilotId={pilot.id} tranches={tranches} />
      <Section title={t.milestones.add}>
        <MilestoneFields tranches={tranches} taken={taken} slip={slip} formKey={formKey} />
      </Section>
    </>
  )
}
