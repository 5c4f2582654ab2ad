import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Move } from '../parts/move.tsx'
import { PlaceForm } from '../question.form.ts'
import { findDraftQuestion, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { moveQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  return { call, question, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.placeTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  const form = await readForm(request, PlaceForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => writeQuestionnaire(viewer, call.id, moveQuestion(question.id, form.value.to)))
  return redirect(`/calls/${call.slug}/questionnaire#question-${question.id}`, 303)
}

export default function QuestionPlace() {
  const { call, question, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const say = useWords(words)
  const label = inLanguage(useLanguage(), question.label)
  return (
    <>
      <PageHead kicker={say.kicker} title={say.question.placeTitle} lead={label} />
      <Move slip={slip} formKey={formKey} back={`/calls/${call.slug}/questionnaire#question-${question.id}`} />
    </>
  )
}
