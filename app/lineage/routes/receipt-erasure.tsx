import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ErasureForm } from '#app/needs/need.form.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { eraseNeed, findReceipt } from '#app/needs/receipts.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { Erasure } from '../parts/erasure.tsx'
import { words } from '../words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const { code, need } = await findReceipt(textFrom(params, 'code'))
  if (need.erasedAt) refuse(409, 'already_erased')
  return { back: `/receipts/${printedCode(code)}`, number: need.number, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.receipt.eraseTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const form = await readForm(request, ErasureForm)
  if (!form.ok) return form.reply
  await form.once(holder, () => eraseNeed(holder, need.id))
  return redirect(`/receipts/${printedCode(code)}`, 303)
}

export default function EraseByCode() {
  return <Erasure {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
