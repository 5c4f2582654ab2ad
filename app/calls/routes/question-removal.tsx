import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Press } from '../parts/press.tsx'
import { PressForm } from '../question.form.ts'
import { questionsOf } from '../questionnaire.ts'
import { findDraftQuestion, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { removeQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [viewer, slug] = [await signedIn(request), textFrom(params, 'slug')]
  const { call, draft, question } = await findDraftQuestion(viewer, slug, idFrom(params, 'questionId'))
  const leaned = questionsOf(draft).some(({ when }) => when?.questionId === question.id)
  return { call, question, leaned, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.removalTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => writeQuestionnaire(viewer, call.id, removeQuestion(question.id)))
  return redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function QuestionRemoval() {
  const { call, question, leaned, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, page, question: say } = useWords(words)
  const label = inLanguage(useLanguage(), question.label) || page.unnamed
  const back = `/calls/${call.slug}/questionnaire#question-${question.id}`
  return (
    <>
      <PageHead kicker={kicker} title={say.removalTitle} lead={say.removalLead(label)} />
      {leaned && <Notice tone="warn">{say.leaned}</Notice>}
      <Press slip={slip} formKey={formKey} press={say.remove} kind="danger" back={back} />
    </>
  )
}
