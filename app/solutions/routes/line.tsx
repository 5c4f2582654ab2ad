import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { givenFile } from '#app/platform/files.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { claimLine } from '../claims.server.ts'
import { ClaimFields } from '../parts/claim-fields.tsx'
import { LineActions } from '../parts/line-actions.tsx'
import { LineFacts } from '../parts/line-facts.tsx'
import { mayVerify } from '../passport.access.ts'
import { ClaimForm } from '../passport.form.ts'
import { findLine, requirementFrom } from '../passports.server.ts'
import { textOn } from '../requirement.ts'
import { mayChange } from '../solution.access.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const requirement = requirementFrom(params)
  const { version, line } = await findLine(viewer, idFrom(params, 'versionId'), requirement)
  const may = {
    change: version.stage === 'current' && mayChange(viewer, version.solution),
    verify: mayVerify(viewer, version.solution),
  }
  const text = textOn(requirement, parisDay(now()))
  const { name, language } = version.solution
  return { versionId: version.id, name, language, requirement, line, text, may, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => (data ? t.requirements[data.requirement].name : ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const versionId = idFrom(params, 'versionId')
  const form = await readForm(request, ClaimForm)
  if (!form.ok) return form.reply
  const { proof, ...told } = form.value
  const file = await givenFile(proof)
  if (file?.objection) return form.slip({ proof: [file.objection] })
  const claim = () => claimLine(viewer, versionId, requirementFrom(params), told, file)
  return (await form.overtaken(viewer, claim)) ?? redirect(`/passports/${versionId}`, 303)
}

export default function Line() {
  const { versionId, name, language, requirement, line, text, may, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { line: t, requirements, reasons } = useWords(words)
  const at = `/passports/${versionId}/lines/${requirement}`
  return (
    <>
      <PageHead kicker={name} title={requirements[requirement].name} lead={requirements[requirement].text} />
      {text && (
        <p className="quiet">
          {t.source} : <span lang="fr">{text.source}</span>
        </p>
      )}
      {line ? <LineFacts line={line} at={at} lang={language} /> : <p>{t.notTold}</p>}
      <LineActions at={at} requirement={requirement} line={line} may={may} />
      {may.change && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons} encType="multipart/form-data">
          {line?.verifiedAt && <p>{t.voids}</p>}
          <ClaimFields line={line} lasts={text?.lasts ?? null} />
          <Submit>{t.save}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={`/passports/${versionId}`}>{t.back}</Link>
      </p>
    </>
  )
}
