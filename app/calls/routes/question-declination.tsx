import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { QuestionQuoted } from '../parts/question-quoted.tsx'
import { declineQuestion } from '../public-answers.server.ts'
import { DeclinedForm } from '../public-question.form.ts'
import { LONGEST_QUESTION } from '../public-question.ts'
import { findToAnswer } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { ...(await findToAnswer(viewer, idFrom(params, 'questionId'))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answering.decline.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, DeclinedForm)
  if (!form.ok) return form.reply
  const id = idFrom(params, 'questionId')
  const { slug } = await form.once(viewer, () => declineQuestion(viewer, id, form.value.reason))
  return redirect(`/calls/${slug}/questions/received`, 303)
}

export default function QuestionDeclination() {
  const { call, formKey, ...question } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { answering, reasons } = useWords(words)
  const t = answering.decline
  const back = { to: `/questions/${question.id}`, label: answering.back }
  return (
    <>
      <CallFormHead call={call} title={t.title} lead={t.lead} />
      <QuestionQuoted question={question} />
      <CallForm slip={slip} formKey={formKey} reasons={reasons} press={t.send} back={back}>
        <TextArea name="reason" label={t.reason} rows={4} maxLength={LONGEST_QUESTION} />
      </CallForm>
    </>
  )
}
