import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { QuestionFields } from '../parts/question-fields.tsx'
import { QuestionForm } from '../question.form.ts'
import { objectionsToAsking } from '../questionnaire.ts'
import { findDraftQuestion, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { changeQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [viewer, slug, id] = [await signedIn(request), textFrom(params, 'slug'), idFrom(params, 'questionId')]
  const { draft, ...found } = await findDraftQuestion(viewer, slug, id)
  const lack = objectionsToAsking(draft).find(({ questionId }) => questionId === id)?.reason ?? null
  return { ...found, lack, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.editTitle, 'noindex')

/** A refused save also brings what has been saved meanwhile. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  const form = await readForm(request, QuestionForm)
  if (!form.ok) return form.reply
  const step = changeQuestion(form.value.written(question), form.value.stamp)
  const { objection } = await form.once(viewer, () => writeQuestionnaire(viewer, call.id, step))
  if (objection) return form.slip({ '': [objection] })
  return redirect(`/calls/${call.slug}/questionnaire#question-${question.id}`, 303)
}

export default function EditQuestion() {
  const { call, question, choices, stamp, lack, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, question: say, kinds, page, reasons } = useWords(words)
  const own = `/calls/${call.slug}/questionnaire/questions/${question.id}`
  return (
    <>
      <PageHead
        kicker={kicker}
        title={say.editTitle}
        lead={
          <>
            {say.kindNow(kinds[question.kind].name)} <Link to={`${own}/kind`}>{say.changeKind}</Link>
          </>
        }
      />
      {slip?.errors['']?.includes('edited_elsewhere') && (
        <Notice tone="warn" title={say.elsewhereTitle}>
          <p>{say.elsewhere}</p>
          <p>
            <Link to={own} target="_blank">
              {say.seeOther}
            </Link>
          </p>
        </Notice>
      )}
      {lack && !slip && (
        <Notice tone="warn" title={say.lacks}>
          {sentenceOf(reasons, lack)}
        </Notice>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="stamp" value={stamp} />
        <QuestionFields key={stamp} question={question} choices={choices} />
        <FormActions>
          <Submit>{say.save}</Submit>
          <ButtonLink to={`/calls/${call.slug}/questionnaire#question-${question.id}`} kind="plain">
            {page.backToQuestions}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
