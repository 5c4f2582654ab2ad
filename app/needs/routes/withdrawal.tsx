import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { findWithdrawal, withdrawNeed } from '../outcomes.server.ts'
import { Withdrawal } from '../parts/withdrawal.tsx'
import { SureForm } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { number, outcome, needId } = await findWithdrawal(await signedIn(request), idFrom(params, 'needId'))
  return { number, outcome, back: `/needs/${needId}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdraw.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  const { id } = await form.once(viewer, () => withdrawNeed(viewer, idFrom(params, 'needId')))
  return redirect(`/needs/${id}`, 303)
}

export default function WithdrawOwnNeed() {
  return <Withdrawal {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
