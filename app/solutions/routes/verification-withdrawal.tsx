import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SureForm } from '../passport.form.ts'
import { requirementFrom } from '../passports.server.ts'
import { findVerifiable, withdrawVerification } from '../verifications.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [versionId, requirement] = [idFrom(params, 'versionId'), requirementFrom(params)]
  await findVerifiable(viewer, versionId, requirement)
  return { versionId, requirement, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, words, (t) => t.verification.withdrawTitle, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const versionId = idFrom(params, 'versionId')
  const form = await readForm(request, SureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => withdrawVerification(viewer, versionId, requirementFrom(params)))
  return redirect(`/passports/${versionId}`, 303)
}

export default function VerificationWithdrawal() {
  const { versionId, requirement, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { verification: t, line, requirements, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={requirements[requirement].name} title={t.withdrawTitle} lead={t.withdrawLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="sure" value="yes" />
        <Submit kind="danger">{t.withdrawPress}</Submit>
      </PostForm>
      <p>
        <Link to={`/passports/${versionId}`}>{line.back}</Link>
      </p>
    </>
  )
}
