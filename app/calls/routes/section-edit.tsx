import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ToldFields } from '../parts/told-fields.tsx'
import { SectionChangeForm } from '../question.form.ts'
import { findDraftSection, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { changeSection } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const found = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  return { ...found, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.section.editTitle, 'noindex')

/** A refused save also brings what has been saved meanwhile. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, section } = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  const form = await readForm(request, SectionChangeForm)
  if (!form.ok) return form.reply
  const { stamp, title, help } = form.value
  const step = changeSection({ id: section.id, title, help }, stamp)
  const { objection } = await form.once(viewer, () => writeQuestionnaire(viewer, call.id, step))
  if (objection) return form.slip({ '': [objection] })
  return redirect(`/calls/${call.slug}/questionnaire#section-${section.id}`, 303)
}

export default function EditSection() {
  const { call, section, stamp, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, section: say, page, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={kicker} title={say.editTitle} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="stamp" value={stamp} />
        <ToldFields told={section} said={say} />
        <FormActions>
          <Submit>{say.save}</Submit>
          <ButtonLink to={`/calls/${call.slug}/questionnaire#section-${section.id}`} kind="plain">
            {page.backToQuestions}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
