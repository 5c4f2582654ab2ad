import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { CriteriaForm } from '../call.form.ts'
import { changeCall, findCallToChange } from '../drafts.server.ts'
import { Whole } from '../parts/call-boxes.tsx'
import { CriterionRows } from '../parts/call-rows.tsx'
import { PartPage } from '../parts/part-page.tsx'
import { words } from '../words.building.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { call: await findCallToChange(viewer, textFrom(params, 'slug')), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.criteria.title)

/** A refused save also brings what has been saved meanwhile: its revision, and a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, stage } = await findCallToChange(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, CriteriaForm)
  if (!form.ok) return form.reply
  const { revision, changes } = form.value
  const { slug, objection } = await form.once(viewer, () => changeCall(viewer, id, revision, changes))
  if (objection) return form.slip({ '': [objection] })
  return redirect(stage === 'draft' ? `/calls/${slug}/publication` : `/calls/${slug}`, 303)
}

export default function Criteria() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { criteria } = useWords(words)
  return (
    <PartPage part="criteria" call={call} title={criteria.title} slip={slip} formKey={formKey}>
      <Whole name="passMark" label={criteria.passMark} hint={criteria.passMarkHint} />
      <p className="hint">{criteria.tieHint}</p>
      <CriterionRows />
    </PartPage>
  )
}
