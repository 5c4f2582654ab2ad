import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Press } from '../parts/press.tsx'
import { PressForm } from '../question.form.ts'
import { beginRevision, findWriting } from '../questionnaire-drafts.server.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call, objection } = await findWriting(await signedIn(request), textFrom(params, 'slug'))
  if (objection) refuse(409, objection)
  return { call, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.revision.beginTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call } = await findWriting(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => beginRevision(viewer, call.id))
  return redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function BeginRevision() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, revision } = useWords(words)
  return (
    <>
      <PageHead kicker={kicker} title={revision.beginTitle} lead={revision.beginLead} />
      {call.phase === 'open' && <Notice tone="warn">{revision.beginOpen}</Notice>}
      <Press slip={slip} formKey={formKey} press={revision.begin} back={`/calls/${call.slug}/questionnaire`} />
    </>
  )
}
