import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { declineNeeds, findChosen } from '../many.server.ts'
import { LONGEST_DETAIL, objectionToDeclining } from '../need.ts'
import { Chosen } from '../parts/chosen.tsx'
import { look } from '../parts/look.ts'
import { TemplatePicker } from '../parts/template-picker.tsx'
import { insertTemplate, listTemplates } from '../templates.server.ts'
import { boardOnce, chosenIn, ManyDeclined } from '../triage.form.ts'
import { words as qualificationWords } from '../words.qualification.ts'
import { words } from '../words.triage.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const chosen = await findChosen(viewer, chosenIn(request.url), objectionToDeclining)
  return { chosen, templates: await listTemplates(viewer, 'declination'), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.many.declinations, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const inserted = await insertTemplate(viewer, request, 'reason')
  if (inserted) return inserted
  const form = await readForm(request, ManyDeclined)
  if (!form.ok) return form.reply
  const told = await form.once(viewer, () => declineNeeds(viewer, form.value.need, form.value.reason))
  return redirect(boardOnce('declinations', told), 303)
}

export default function DeclineMany() {
  const { chosen, templates, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(qualificationWords).decline
  return (
    <Chosen verb="declinations" chosen={chosen} slip={slip} formKey={formKey} lead={t.lead}>
      <TemplatePicker templates={templates} />
      <TextArea name="reason" label={t.reason} rows={4} maxLength={LONGEST_DETAIL} />
    </Chosen>
  )
}
