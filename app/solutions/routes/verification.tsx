import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Check, Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { LineFacts } from '../parts/line-facts.tsx'
import { VerificationForm } from '../passport.form.ts'
import { findLine, requirementFrom } from '../passports.server.ts'
import { findVerifiable, verifyLine } from '../verifications.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const requirement = requirementFrom(params)
  const versionId = idFrom(params, 'versionId')
  const { objection } = await findVerifiable(viewer, versionId, requirement)
  const { version, line } = await findLine(viewer, versionId, requirement)
  const { name, language } = version.solution
  return { versionId, name, language, requirement, line, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.verification.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const versionId = idFrom(params, 'versionId')
  const form = await readForm(request, VerificationForm)
  if (!form.ok) return form.reply
  const verify = () => verifyLine(viewer, versionId, requirementFrom(params), form.value.revision)
  return (await form.overtaken(viewer, verify)) ?? redirect('/passports', 303)
}

export default function Verification() {
  const { versionId, name, language, requirement, line, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { verification: t, line: ofLine, requirements, reasons } = useWords(words)
  const at = `/passports/${versionId}/lines/${requirement}`
  return (
    <>
      <PageHead kicker={`${name}, ${requirements[requirement].name}`} title={t.title} lead={t.lead} />
      {line && <LineFacts line={line} at={at} lang={language} />}
      {objection && !slip ? (
        <Notice tone="warn" title={t.cannot}>
          {sentenceOf(reasons, objection)}
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Hidden name="revision" value={String(line?.revision ?? 0)} />
          <Check name="opened" label={t.opened} />
          <Submit>{t.press}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={`/passports/${versionId}`}>{ofLine.back}</Link>
      </p>
    </>
  )
}
