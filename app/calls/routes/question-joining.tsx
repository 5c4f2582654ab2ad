import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { Pager } from '#app/ui/list.tsx'
import { AnswerSearch } from '../parts/answered-list.tsx'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { lookedIn } from '../parts/looked.ts'
import { QuestionQuoted } from '../parts/question-quoted.tsx'
import { joinQuestion } from '../public-answers.server.ts'
import { JoinedForm } from '../public-question.form.ts'
import { findToAnswer, listAnswered } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const question = await findToAnswer(viewer, idFrom(params, 'questionId'))
  const looked = lookedIn(request)
  const answered = await listAnswered(viewer, question.call.id, looked)
  return { ...question, answered, held: looked.words, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answering.join.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, JoinedForm)
  if (!form.ok) return form.reply
  const id = idFrom(params, 'questionId')
  const { slug } = await form.once(viewer, () => joinQuestion(viewer, id, form.value.answeredId))
  return redirect(`/calls/${slug}/questions/received`, 303)
}

export default function QuestionJoining() {
  const { call, answered, held, formKey, ...question } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { join, back: label } = t.answering
  const language = useLanguage()
  const at = `/questions/${question.id}/joining`
  const { rows, next } = answered
  const options = rows.map(({ id, question: asked, answer }) => {
    return { value: id, label: inLanguage(language, asked), hint: inLanguage(language, answer) }
  })
  const back = { to: `/questions/${question.id}`, label }
  const query = held === '' ? '' : `&q=${encodeURIComponent(held)}`
  return (
    <>
      <CallFormHead call={call} title={join.title} lead={join.lead} />
      <QuestionQuoted question={question} />
      {(rows.length > 0 || held !== '') && <AnswerSearch held={held} at={at} />}
      {rows.length === 0 ? (
        <p>{held === '' ? join.none : join.notFound}</p>
      ) : (
        <CallForm slip={slip} formKey={formKey} reasons={t.reasons} press={join.send} back={back}>
          <Choices type="radio" name="answeredId" legend={join.which} options={options} />
        </CallForm>
      )}
      <Pager to={next ? `${at}?after=${next}${query}` : undefined} label={t.more} />
    </>
  )
}
