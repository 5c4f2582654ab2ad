import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { QuestionnaireLacks } from '../parts/questionnaire-lacks.tsx'
import { RevisionForm } from '../question.form.ts'
import { objectionsToAsking } from '../questionnaire.ts'
import { findRevision, publishRevision } from '../questionnaire-drafts.server.ts'
import { changesBetween } from '../questionnaire-revision.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call, draft, published } = await findRevision(await signedIn(request), textFrom(params, 'slug'))
  const changes = changesBetween(published, draft).map(({ question, how }) => ({
    id: question.id,
    how,
    label: question.label,
  }))
  return { call, draft, changes, lacks: objectionsToAsking(draft), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.revision.publishTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call } = await findRevision(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, RevisionForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => publishRevision(viewer, call.id, form.value))
  return redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function PublishRevision() {
  const { call, draft, changes, lacks, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, revision, changed, page, reasons } = useWords(words)
  const language = useLanguage()
  const at = `/calls/${call.slug}/questionnaire`
  return (
    <>
      <PageHead kicker={kicker} title={revision.publishTitle} lead={revision.publishLead} />
      <QuestionnaireLacks lacks={lacks} questionnaire={draft} at={at} />
      <Section title={revision.differences}>
        {changes.length === 0 && <p className="quiet">{revision.noDifference}</p>}
        <ul className="prose">
          {changes.map(({ id, how, label }) => (
            <li key={id}>
              <strong>{changed[how]}</strong>
              {page.about(inLanguage(language, label) || page.unnamed)}
            </li>
          ))}
        </ul>
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="changeFr" label={revision.change} hint={revision.changeHint} rows={3} maxLength={2000} />
        <TextArea name="changeEn" label={revision.changeEn} rows={3} maxLength={2000} lang="en" required={false} />
        <FormActions>
          {lacks.length === 0 && <Submit>{revision.publish}</Submit>}
          <ButtonLink to={at} kind="plain">
            {page.backToQuestions}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
