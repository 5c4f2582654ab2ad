import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { findWithdrawal, withdrawNeed } from '../outcomes.server.ts'
import { Withdrawal } from '../parts/withdrawal.tsx'
import { printedCode } from '../receipt.ts'
import { findReceipt } from '../receipts.server.ts'
import { SureForm } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const { number, outcome } = await findWithdrawal(holder, need.id)
  return { number, outcome, back: `/receipts/${printedCode(code)}`, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.withdraw.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  await form.once(holder, () => withdrawNeed(holder, need.id))
  return redirect(`/receipts/${printedCode(code)}`, 303)
}

export default function WithdrawByCode() {
  return <Withdrawal {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
