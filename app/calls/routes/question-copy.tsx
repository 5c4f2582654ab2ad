import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Press } from '../parts/press.tsx'
import { PressForm } from '../question.form.ts'
import { findDraftQuestion, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { copyQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  return { call, question, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.copyTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const step = copyQuestion(question.id)
  const { objection } = await form.once(viewer, () => writeQuestionnaire(viewer, call.id, step))
  if (objection) return form.slip({ '': [objection] })
  return redirect(`/calls/${call.slug}/questionnaire#question-${question.id}`, 303)
}

export default function QuestionCopy() {
  const { call, question, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, question: say } = useWords(words)
  const back = `/calls/${call.slug}/questionnaire#question-${question.id}`
  return (
    <>
      <PageHead kicker={kicker} title={say.copyTitle} lead={say.copyLead(inLanguage(useLanguage(), question.label))} />
      <Press slip={slip} formKey={formKey} press={say.copy} back={back} />
    </>
  )
}
