import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Press } from '../parts/press.tsx'
import { PressForm } from '../question.form.ts'
import { dropRevision, findRevision } from '../questionnaire-drafts.server.ts'
import { words } from '../words.questionnaire.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { call } = await findRevision(await signedIn(request), textFrom(params, 'slug'))
  return { call, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.revision.dropTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { call } = await findRevision(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => dropRevision(viewer, call.id))
  return redirect(`/calls/${call.slug}/questionnaire`, 303)
}

export default function DropRevision() {
  const { call, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { kicker, revision } = useWords(words)
  const back = `/calls/${call.slug}/questionnaire`
  return (
    <>
      <PageHead kicker={kicker} title={revision.dropTitle} lead={revision.dropLead} />
      <Press slip={slip} formKey={formKey} press={revision.drop} kind="danger" back={back} />
    </>
  )
}
