import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { answerClarification, findQuestionAsked } from '../clarifications.server.ts'
import { warningsIn } from '../identifiers.ts'
import { Answer } from '../parts/answer.tsx'
import { printedCode } from '../receipt.ts'
import { findReceipt } from '../receipts.server.ts'
import { AnswerForm } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const { holder, need } = await findReceipt(textFrom(params, 'code'))
  return { ...(await findQuestionAsked(holder, need.id)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answer.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const { holder, code, need } = await findReceipt(textFrom(params, 'code'))
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return form.reply
  const { answer, seen } = form.value
  const warnings = warningsIn(answer)
  if (warnings.length > 0 && !seen) return form.slip({ answer: warnings })
  await form.once(holder, () => answerClarification(holder, need.id, answer))
  return redirect(`/receipts/${printedCode(code)}`, 303)
}

export default function AnswerByCode() {
  return <Answer {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
