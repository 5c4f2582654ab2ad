import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { givenFile } from '#app/platform/files.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { EvidenceForm } from '../evidence.form.ts'
import { findSpokenFor, tellEvidence } from '../evidence.server.ts'
import { EvidenceFields } from '../parts/evidence-fields.tsx'
import { words } from '../words.evidence.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { name, slug } = await findSpokenFor(viewer, textFrom(params, 'slug'))
  return { name, slug, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.evidence.newTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, EvidenceForm)
  if (!form.ok) return form.reply
  const { file, ...told } = form.value
  const given = await givenFile(file)
  if (given?.objection) return form.slip({ file: [given.objection] })
  await form.once(viewer, () => tellEvidence(viewer, slug, told, given))
  return redirect(`/solutions/${slug}`, 303)
}

export default function NewEvidence() {
  const { name, slug, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { evidence, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={evidence.newTitle} lead={evidence.newLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons} encType="multipart/form-data">
        <EvidenceFields />
        <Submit>{evidence.save}</Submit>
      </PostForm>
      <p>
        <Link to={`/solutions/${slug}`}>{evidence.back}</Link>
      </p>
    </>
  )
}
