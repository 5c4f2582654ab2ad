import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PressForm } from '../panel.form.ts'
import { MeetingStep } from '../parts/meeting-step.tsx'
import { findStep, openBallot } from '../sitting-files.server.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  return { panelId, ...(await findStep(viewer, panelId, applicationId)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lead.ballot, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const slip = await form.overtaken(viewer, () => openBallot(viewer, panelId, applicationId))
  return slip ?? redirect(`/juries/${panelId}/lead`, 303)
}

export default function Ballot() {
  const { panelId, file, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { lead } = useWords(words)
  return (
    <MeetingStep
      {...{ panelId, slip, formKey }}
      title={lead.ballot}
      lead={lead.ballotLead(file.number)}
      send={lead.ballot}
    />
  )
}
