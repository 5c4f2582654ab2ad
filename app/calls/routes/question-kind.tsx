import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { KindChoices } from '../parts/kind-choices.tsx'
import { KindForm } from '../question.form.ts'
import { findDraftQuestion, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { askedOtherwise, changeQuestion } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const [viewer, slug] = [await signedIn(request), textFrom(params, 'slug')]
  const { call, question, stamp } = await findDraftQuestion(viewer, slug, idFrom(params, 'questionId'))
  return { call, question, stamp, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.question.kindTitle, 'noindex')

/** A refused change also brings what has been saved meanwhile. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, question } = await findDraftQuestion(viewer, textFrom(params, 'slug'), idFrom(params, 'questionId'))
  const form = await readForm(request, KindForm)
  if (!form.ok) return form.reply
  const step = changeQuestion(askedOtherwise(question, form.value.kind), form.value.stamp)
  const { objection } = await form.once(viewer, () => writeQuestionnaire(viewer, call.id, step))
  if (objection) return form.slip({ '': [objection] })
  return redirect(`/calls/${call.slug}/questionnaire/questions/${question.id}`, 303)
}

export default function QuestionKindPage() {
  const { call, question, stamp, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, question: say, revision, reasons } = useWords(words)
  return (
    <>
      <PageHead
        kicker={kicker}
        title={say.kindTitle}
        lead={
          <>
            <p>
              <strong>{inLanguage(useLanguage(), question.label)}</strong>
            </p>
            <p>{say.kindLead}</p>
          </>
        }
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="stamp" value={stamp} />
        <KindChoices kind={question.kind} />
        <FormActions>
          <Submit>{say.changeKind}</Submit>
          <ButtonLink to={`/calls/${call.slug}/questionnaire/questions/${question.id}`} kind="plain">
            {revision.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
