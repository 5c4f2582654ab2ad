import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findClaimable } from '../claims.server.ts'
import { VersionFields } from '../parts/version-fields.tsx'
import { VersionForm } from '../version.form.ts'
import { changeVersion } from '../versions.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const version = await findClaimable(viewer, idFrom(params, 'versionId'))
  return { version, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.version.editTitle(data?.version.name ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const versionId = idFrom(params, 'versionId')
  const form = await readForm(request, VersionForm)
  if (!form.ok) return form.reply
  const overtaken = await form.overtaken(viewer, () => changeVersion(viewer, versionId, form.value))
  return overtaken ?? redirect(`/passports/${versionId}`, 303)
}

export default function EditVersion() {
  const { version, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { version: t, line, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={version.solution.name} title={t.editTitle(version.name)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <VersionFields version={version} isNew={false} />
        <Submit>{t.save}</Submit>
      </PostForm>
      <p>
        <Link to={`/passports/${version.id}`}>{line.back}</Link>
      </p>
    </>
  )
}
