import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { findOwnInterests } from '../interests.server.ts'
import { declareOnOther, findOtherToDeclare } from '../other-files.server.ts'
import { DeclarationFields } from '../parts/declaration-fields.tsx'
import { DeclarationForm } from '../review.form.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const { file, isAsked } = await findOtherToDeclare(viewer, panelId, applicationId)
  if (!(await findOwnInterests(viewer)).valid) throw redirect('/interests')
  if (isAsked) throw redirect(`/juries/${panelId}/names`)
  return { file, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.declaration.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, DeclarationForm)
  if (!form.ok) return form.reply
  const said = { applicationId, ...form.value }
  const { conflict } = await form.once(viewer, () => declareOnOther(viewer, panelId, said))
  return redirect(`/juries/${panelId}/files${conflict ? '' : `/${applicationId}`}`, 303)
}

export default function OtherDeclaration() {
  const { file, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { organisationName, solutionName, number } = file
  const applicant = organisationName === null ? null : { organisationName, solutionName }
  return <DeclarationFields number={number} applicant={applicant} slip={slip} formKey={formKey} />
}
