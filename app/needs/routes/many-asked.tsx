import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { askOfMany, findChosen } from '../many.server.ts'
import { LONGEST_DETAIL } from '../need.ts'
import { Chosen } from '../parts/chosen.tsx'
import { look } from '../parts/look.ts'
import { TemplatePicker } from '../parts/template-picker.tsx'
import { insertTemplate, listTemplates } from '../templates.server.ts'
import { boardOnce, chosenIn, ManyAsked } from '../triage.form.ts'
import { objectionToClarifying } from '../triage.ts'
import { words } from '../words.triage.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const chosen = await findChosen(viewer, chosenIn(request.url), objectionToClarifying)
  return { chosen, templates: await listTemplates(viewer, 'clarification'), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.many.clarifications, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const inserted = await insertTemplate(viewer, request, 'question')
  if (inserted) return inserted
  const form = await readForm(request, ManyAsked)
  if (!form.ok) return form.reply
  const told = await form.once(viewer, () => askOfMany(viewer, form.value.need, form.value.question))
  return redirect(boardOnce('clarifications', told), 303)
}

export default function AskMany() {
  const { chosen, templates, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).clarify
  return (
    <Chosen verb="clarifications" chosen={chosen} slip={slip} formKey={formKey} lead={t.lead}>
      <TemplatePicker templates={templates} />
      <TextArea name="question" label={t.question} hint={t.questionHint} rows={5} maxLength={LONGEST_DETAIL} />
    </Chosen>
  )
}
