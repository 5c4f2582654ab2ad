import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mayErase } from '#app/needs/need.access.ts'
import { ErasureForm } from '#app/needs/need.form.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { eraseNeed } from '#app/needs/receipts.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { Erasure } from '../parts/erasure.tsx'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  if (!mayErase(viewer, need)) refuse(403, 'not_the_author')
  return { back: `/needs/${need.id}`, number: need.number, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.receipt.eraseTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ErasureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => eraseNeed(viewer, idFrom(params, 'needId')))
  return redirect('/desk', 303)
}

export default function EraseOwnNeed() {
  return <Erasure {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
