import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { CallForm, CallFormHead } from '../parts/call-form.tsx'
import { QuestionQuoted } from '../parts/question-quoted.tsx'
import { answerQuestion } from '../public-answers.server.ts'
import { AnswerForm } from '../public-question.form.ts'
import { LONGEST_ANSWER, LONGEST_QUESTION } from '../public-question.ts'
import { findToAnswer } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { ...(await findToAnswer(viewer, idFrom(params, 'questionId'))), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answering.answer.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => answerQuestion(viewer, idFrom(params, 'questionId'), form.value))
  return redirect(`/calls/${slug}/questions/received`, 303)
}

export default function PublicAnswer() {
  const { call, formKey, ...question } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { answering, reasons } = useWords(words)
  const t = answering.answer
  const { id, text, language } = question
  const back = { to: `/questions/${id}`, label: answering.back }
  const inEnglish = language === 'en'
  return (
    <>
      <CallFormHead call={call} title={t.title} lead={t.lead} />
      <QuestionQuoted question={question} />
      <CallForm slip={slip} formKey={formKey} reasons={reasons} press={t.send} back={back}>
        <TextArea
          name="questionFr"
          label={t.question}
          rows={4}
          maxLength={LONGEST_QUESTION}
          lang="fr"
          defaultValue={inEnglish ? undefined : text}
        />
        <TextArea name="answerFr" label={t.answer} rows={8} maxLength={LONGEST_ANSWER} lang="fr" />
        <MoreFields summary={t.english} open={inEnglish || slip !== undefined}>
          <TextArea
            name="questionEn"
            label={t.questionEn}
            rows={4}
            maxLength={LONGEST_QUESTION}
            lang="en"
            required={false}
            defaultValue={inEnglish ? text : undefined}
          />
          <TextArea name="answerEn" label={t.answerEn} rows={8} maxLength={LONGEST_ANSWER} lang="en" required={false} />
        </MoreFields>
      </CallForm>
    </>
  )
}
