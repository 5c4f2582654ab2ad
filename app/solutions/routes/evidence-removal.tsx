import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { findEvidence, removeEvidence } from '../evidence.server.ts'
import { Removal } from '../parts/removal.tsx'
import { SureForm } from '../passport.form.ts'
import { words } from '../words.evidence.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const { title } = await findEvidence(viewer, slug, idFrom(params, 'evidenceId'))
  return { slug, title, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.evidence.removeTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => removeEvidence(viewer, slug, idFrom(params, 'evidenceId')))
  return redirect(`/solutions/${slug}`, 303)
}

export default function EvidenceRemoval() {
  const { slug, title, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { removeTitle, removeLead } = useWords(words).evidence
  return <Removal slug={slug} what={title} title={removeTitle} lead={removeLead} slip={slip} formKey={formKey} />
}
