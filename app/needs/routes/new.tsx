import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { warningsIn } from '../identifiers.ts'
import { NeedForm, writtenIn } from '../need.form.ts'
import { BeforeWriting, NeedFields } from '../parts/need-fields.tsx'
import { postNeed, receiptCodeFor } from '../posting.server.ts'
import { printedCode } from '../receipt.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  return { formKey: newId(), isSignedIn: viewer.kind === 'person' }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.post.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, NeedForm)
  if (!form.ok) return form.reply
  const { seen, ...need } = form.value
  const warnings = warningsIn(writtenIn(need))
  if (warnings.length > 0 && !seen) return form.slip({ story: warnings })
  const [code, language] = [receiptCodeFor(form.key), await languageOf(request)]
  await form.once(viewer, () => postNeed(viewer, need, { code, language }))
  return redirect(`/receipts/${printedCode(code)}?posted=1`, 303)
}

export default function NewNeed() {
  const { formKey, isSignedIn } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.post.title} lead={t.post.lead} />
      {!slip && <BeforeWriting />}
      <NeedFields slip={slip} formKey={formKey} authorKind={isSignedIn ? 'hospital_professional' : 'patient'} />
    </>
  )
}
