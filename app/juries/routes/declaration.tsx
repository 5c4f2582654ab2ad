import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { declareInterest, findDeclaration } from '../declarations.server.ts'
import { findOwnInterests } from '../interests.server.ts'
import { DeclarationFields } from '../parts/declaration-fields.tsx'
import { DeclarationForm } from '../review.form.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { review, number, applicant, isAsked } = await findDeclaration(viewer, idFrom(params, 'reviewId'))
  if (!(await findOwnInterests(viewer)).valid) throw redirect('/interests')
  if (isAsked) throw redirect(`/juries/${review.panelId}/names`)
  return { number, applicant, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.declaration.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const form = await readForm(request, DeclarationForm)
  if (!form.ok) return form.reply
  const { conflict } = await form.once(viewer, () => declareInterest(viewer, reviewId, form.value))
  return redirect(conflict ? '/juries' : `/reviews/${reviewId}`, 303)
}

export default function Declaration() {
  const { number, applicant, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  return <DeclarationFields number={number} applicant={applicant} slip={slip} formKey={formKey} />
}
