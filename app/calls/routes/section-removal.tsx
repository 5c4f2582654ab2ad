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
import { findDraftSection, writeQuestionnaire } from '../questionnaire-drafts.server.ts'
import { removeSection } from '../questionnaire-writing.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, section } = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  return { call, section, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.section.removalTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, section } = await findDraftSection(viewer, textFrom(params, 'slug'), idFrom(params, 'sectionId'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => writeQuestionnaire(viewer, call.id, removeSection(section.id)))
  return redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function SectionRemoval() {
  const { call, section, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, section: say } = useWords(words)
  const lead = say.removalLead(inLanguage(useLanguage(), section.title), section.questions.length)
  const back = `/calls/${call.slug}/questionnaire#section-${section.id}`
  return (
    <>
      <PageHead kicker={kicker} title={say.removalTitle} lead={lead} />
      <Press slip={slip} formKey={formKey} press={say.remove} kind="danger" back={back} />
    </>
  )
}
