import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select } from '#app/ui/fields.tsx'
import { listColleagues } from '../handovers.server.ts'
import { findChosen, handOverNeeds } from '../many.server.ts'
import { Chosen } from '../parts/chosen.tsx'
import { look } from '../parts/look.ts'
import { boardOnce, chosenIn, ManyHandedOver } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const chosen = await findChosen(viewer, chosenIn(request.url), () => null)
  return { chosen, colleagues: await listColleagues(viewer), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.many.handovers, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ManyHandedOver)
  if (!form.ok) return form.reply
  const told = await form.once(viewer, () => handOverNeeds(viewer, form.value.need, form.value.colleague))
  return redirect(boardOnce('handovers', told), 303)
}

export default function HandOverMany() {
  const { chosen, colleagues, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).hand
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Chosen verb="handovers" chosen={chosen} slip={slip} formKey={formKey} lead={t.lead}>
      <Select name="colleague" label={t.colleague} options={options} />
    </Chosen>
  )
}
