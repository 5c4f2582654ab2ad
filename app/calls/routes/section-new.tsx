import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ToldFields } from '../parts/told-fields.tsx'
import { SectionForm } from '../question.form.ts'
import { findDraft, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { addSection } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call } = await findDraft(await signedIn(request), textFrom(params, 'slug'))
  return { call, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.section.newTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call } = await findDraft(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, SectionForm)
  if (!form.ok) return form.reply
  const step = addSection(form.value)
  const { objection } = await form.once(viewer, () => writeQuestionnaire(viewer, call.id, step))
  return objection ? form.slip({ '': [objection] }) : redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function NewSection() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, section, page, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={kicker} title={section.newTitle} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <ToldFields said={section} />
        <FormActions>
          <Submit>{section.add}</Submit>
          <ButtonLink to={`/calls/${call.slug}/questionnaire`} kind="plain">
            {page.backToQuestions}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
