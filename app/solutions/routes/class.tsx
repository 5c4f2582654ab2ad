import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { Choices, Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { classify, findClaimable } from '../claims.server.ts'
import { DECISIONS, ruleOn, WATCHES } from '../medical-class.ts'
import { ClassForm } from '../passport.form.ts'
import { findLine } from '../passports.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, solution } = await findClaimable(viewer, idFrom(params, 'versionId'))
  const { line } = await findLine(viewer, id, 'mdr_class')
  const { version, source } = ruleOn(parisDay(now()))
  return { id, name: solution.name, line, rule: { version, source }, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.class.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const versionId = idFrom(params, 'versionId')
  const form = await readForm(request, ClassForm)
  if (!form.ok) return form.reply
  const { answers, revision } = form.value
  const overtaken = await form.overtaken(viewer, () => classify(viewer, versionId, answers, revision))
  return overtaken ?? redirect(`/passports/${versionId}/lines/mdr_class`, 303)
}

export default function MedicalClass() {
  const { id, name, line, rule, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { class: t, line: ofLine, reasons } = useWords(words)
  const before = line?.details?.answers
  return (
    <>
      <PageHead kicker={name} title={t.title} lead={t.lead} />
      {line?.verifiedAt && <Notice tone="warn">{ofLine.voids}</Notice>}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="revision" value={String(line?.revision ?? 0)} />
        <Choices
          type="radio"
          name="isMedical"
          legend={t.isMedical}
          hint={t.isMedicalHint}
          defaultValue={before?.isMedical}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t[value] }))}
        />
        <Choices
          type="radio"
          name="decision"
          legend={t.decision}
          required={false}
          defaultValue={before?.decision}
          options={DECISIONS.map((value) => ({ value, label: t.decisions[value] }))}
        />
        <Choices
          type="radio"
          name="watch"
          legend={t.watch}
          required={false}
          defaultValue={before?.watch}
          options={WATCHES.map((value) => ({ value, label: t.watches[value] }))}
        />
        <p className="quiet">
          {t.rule} : <span lang="fr">{rule.source}</span> ({rule.version}). {t.advice}
        </p>
        <Submit>{t.press}</Submit>
      </PostForm>
      <p>
        <Link to={`/passports/${id}/lines/mdr_class`}>{ofLine.back}</Link>
      </p>
    </>
  )
}
