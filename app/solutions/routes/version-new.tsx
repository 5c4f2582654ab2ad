import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { VersionFields } from '../parts/version-fields.tsx'
import { VersionForm } from '../version.form.ts'
import { findTellable, tellVersion } from '../versions.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { solution, last } = await findTellable(viewer, textFrom(params, 'slug'))
  return { name: solution.name, slug: solution.slug, last, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.version.newTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, VersionForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => tellVersion(viewer, slug, form.value))
  return overtaken ?? redirect(`/solutions/${slug}`, 303)
}

export default function NewVersion() {
  const { name, slug, last, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { version: t, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={last ? t.next : t.newTitle} lead={last ? t.nextLead : t.newLead(name)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <VersionFields version={last} isNew />
        <Submit>{t.publish}</Submit>
      </PostForm>
      <p>
        <Link to={`/solutions/${slug}`}>{t.backToSolution(name)}</Link>
      </p>
    </>
  )
}
