import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { findMeetingToLead } from '../meeting.server.ts'
import { PressForm } from '../panel.form.ts'
import { MeetingStep } from '../parts/meeting-step.tsx'
import { closeSitting } from '../sittings.server.ts'
import { words } from '../words.meeting.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const { sitting } = await findMeetingToLead(viewer, panelId)
  return { panelId, left: sitting.items.filter((item) => item.beganAt === null).length, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lead.close, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const slip = await form.overtaken(viewer, () => closeSitting(viewer, panelId))
  return slip ?? redirect(`/juries/${panelId}/lead`, 303)
}

export default function SittingClosing() {
  const { panelId, left, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { lead } = useWords(words)
  const told = left > 0 ? `${lead.closeLeft(left)} ${lead.closeLead}` : lead.closeLead
  return <MeetingStep {...{ panelId, slip, formKey }} title={lead.close} lead={told} send={lead.close} kind="danger" />
}
