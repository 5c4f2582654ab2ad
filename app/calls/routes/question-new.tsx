import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { KindChoices } from '../parts/kind-choices.tsx'
import { NewQuestionForm } from '../question.form.ts'
import { LONGEST_LABEL } from '../question-boxes.ts'
import { findDraftSection, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { addQuestion, newQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, section } = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  return { call, section, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.newTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, section } = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  const form = await readForm(request, NewQuestionForm)
  if (!form.ok) return form.reply
  const question = newQuestion(form.value.kind, form.value.label)
  const add = () => writeQuestionnaire(viewer, call.id, addQuestion(section.id, question))
  const { objection, id } = await form.once(viewer, async () => ({ id: question.id, ...(await add()) }))
  if (objection) return form.slip({ '': [objection] })
  return redirect(`/calls/${call.slug}/questionnaire/questions/${id}`, 303)
}

export default function NewQuestion() {
  const { call, section, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, question, page, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={kicker} title={question.newTitle} lead={question.newLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="titleFr" label={question.label} hint={question.labelHint} rows={2} maxLength={LONGEST_LABEL} />
        <KindChoices />
        <FormActions>
          <Submit>{question.add}</Submit>
          <ButtonLink to={`/calls/${call.slug}/questionnaire#section-${section.id}`} kind="plain">
            {page.backToQuestions}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
