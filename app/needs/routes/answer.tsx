import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { answerClarification, findQuestionAsked } from '../clarifications.server.ts'
import { warningsIn } from '../identifiers.ts'
import { Answer } from '../parts/answer.tsx'
import { AnswerForm } from '../triage.form.ts'
import { words } from '../words.triage.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = await findQuestionAsked(await signedIn(request), idFrom(params, 'needId'))
  return { ...asked, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answer.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return form.reply
  const { answer, seen } = form.value
  const warnings = warningsIn(answer)
  if (warnings.length > 0 && !seen) return form.slip({ answer: warnings })
  await form.once(viewer, () => answerClarification(viewer, needId, answer))
  return redirect(`/needs/${needId}`, 303)
}

export default function AnswerFromAccount() {
  return <Answer {...useLoaderData<typeof loader>()} slip={useActionData<typeof action>()?.slip} />
}
