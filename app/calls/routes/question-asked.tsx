import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { findCall } from '../calls.server.ts'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { QuestionAskedForm } from '../public-question.form.ts'
import { LONGEST_QUESTION, objectionToQuestion } from '../public-question.ts'
import { askQuestion } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const objection = objectionToQuestion(call, now())
  if (objection) refuse(409, objection)
  const { slug, number, title, phase } = call
  return { call: { slug, number, title, phase }, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.new.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id: callId } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, QuestionAskedForm)
  if (!form.ok) return form.reply
  const language = await languageOf(request)
  const { id } = await form.once(viewer, () => askQuestion(viewer, callId, form.value.text, language))
  return redirect(`/questions/${id}`, 303)
}

export default function QuestionAsked() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { new: t, reasons } = useWords(words)
  const back = { to: `/calls/${call.slug}/questions` }
  return (
    <>
      <CallFormHead call={call} title={t.title} lead={t.lead} />
      <Notice tone="info" title={t.whoTitle}>
        <p>{t.who}</p>
        <p>{t.patients}</p>
      </Notice>
      <p>
        <Link to={back.to}>{t.looked}</Link>
      </p>
      <CallForm slip={slip} formKey={formKey} reasons={reasons} press={t.send} back={back}>
        <TextArea name="text" label={t.text} rows={5} maxLength={LONGEST_QUESTION} />
      </CallForm>
    </>
  )
}
