import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ReferenceForm } from '../evidence.form.ts'
import { ReferenceFields } from '../parts/reference-fields.tsx'
import { changeReference, findReference } from '../references.server.ts'
import { words } from '../words.evidence.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const reference = await findReference(viewer, slug, idFrom(params, 'referenceId'))
  const facilities = (await listFacilityNames()).map(({ id, name }) => ({ value: id, label: name }))
  return { slug, reference, facilities, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.references.editTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, id] = [textFrom(params, 'slug'), idFrom(params, 'referenceId')]
  const form = await readForm(request, ReferenceForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => changeReference(viewer, slug, id, form.value))
  return redirect(`/solutions/${slug}`, 303)
}

export default function EditReference() {
  const { slug, reference, facilities, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { evidence, references, reasons } = useWords(words)
  return (
    <>
      <PageHead title={references.editTitle} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <ReferenceFields reference={reference} facilities={facilities} />
        <Submit>{evidence.save}</Submit>
      </PostForm>
      <p>
        <Link to={`/solutions/${slug}/references/${reference.id}/removal`}>{references.remove}</Link>
      </p>
      <p>
        <Link to={`/solutions/${slug}`}>{evidence.back}</Link>
      </p>
    </>
  )
}
