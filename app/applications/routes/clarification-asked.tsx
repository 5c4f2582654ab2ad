import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listDocuments } from '#app/calls/documents.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { endOfWorkingDay } from '#app/platform/working-days.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { findChecking } from '../admissibility.server.ts'
import { aboutDocument, RoundForm } from '../clarification.form.ts'
import { DAYS_OFFERED } from '../clarification.ts'
import { askClarification } from '../clarifications.server.ts'
import { RequestFields } from '../parts/request-fields.tsx'
import { words } from '../words.clarification.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, objections } = await findChecking(viewer, idFrom(params, 'applicationId'))
  if (objections.ask) refuse(409, objections.ask)
  const { id, number, title, questionnaire } = application
  const documents = await listDocuments(application.callId)
  const about = [
    ...questionsOf(questionnaire).map(({ id: value, label, kind }) => ({ value, label, isPaper: kind === 'file' })),
    ...documents.map((one) => ({ value: aboutDocument(one.id), label: one.name, isPaper: true })),
  ]
  const ends = DAYS_OFFERED.map((days) => ({ days, end: endOfWorkingDay(now(), days).toISOString() }))
  return { id, number, title, about, ends, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ask.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, RoundForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => askClarification(viewer, id, form.value))
  return overtaken ?? redirect(`/applications/${id}/admission`, 303)
}

export default function AskClarification() {
  const { number, title, ...page } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { ask } = useWords(words)
  return (
    <>
      <PageHead kicker={title} number={number ?? undefined} title={ask.title} lead={ask.lead} />
      <RequestFields {...page} slip={slip} />
    </>
  )
}
