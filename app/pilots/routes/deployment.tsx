import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { deployPilot } from '../evaluations.server.ts'
import { DeploymentFields } from '../parts/deployment-fields.tsx'
import { TaskHead } from '../parts/task-head.tsx'
import { DeploymentForm } from '../pilot.form.ts'
import { objectionToDeploying, STOPPABLE } from '../pilot.ts'
import { findPilot } from '../pilots.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const pilot = await findPilot(viewer, idFrom(params, 'pilotId'))
  const facilities = [...(await listFacilitiesById(objectsOf(viewer, 'facility_lead'))).values()]
  if (facilities.length === 0) refuse(403, 'not_the_lead')
  const objection = objectionToDeploying(pilot)
  if (objection) refuse(409, objection)
  return { pilot, facilities: facilities.map(({ id, name, town }) => ({ id, name, town })), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.deployment.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const pilotId = idFrom(params, 'pilotId')
  const form = await readForm(request, DeploymentForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => deployPilot(viewer, pilotId, form.value))
  return redirect(`/pilots/${pilotId}`, 303)
}

export default function Deployment() {
  const { pilot, facilities, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <TaskHead pilot={pilot} title={t.deployment.title} lead={t.deployment.lead} />
      <DeploymentFields pilot={pilot} facilities={facilities} slip={slip} formKey={formKey} />
      {pilot.may.stop && STOPPABLE.includes(pilot.stage) && (
        <p>
          {t.deployment.notYet} <Link to={`/pilots/${pilot.id}/stop`}>{t.page.stopIt}</Link>
        </p>
      )}
    </>
  )
}
