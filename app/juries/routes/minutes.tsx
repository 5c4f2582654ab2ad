import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { personOf, signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import { SignatureForm } from '../minutes.form.ts'
import { findMinutes, signMinutes } from '../minutes.server.ts'
import { versionFrom } from '../minutes.ts'
import { Addenda } from '../parts/addenda-told.tsx'
import { MinutesTable, MinutesVersions } from '../parts/minutes-told.tsx'
import { words } from '../words.minutes.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const version = versionFrom(new URL(request.url).searchParams.get('version'))
  const minutes = await findMinutes(viewer, idFrom(params, 'panelId'), version)
  return { ...minutes, name: personOf(viewer).name, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, SignatureForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => signMinutes(viewer, panelId, form.value.digest))
  return redirect(`/juries/${panelId}/minutes`, 303)
}

export default function Minutes() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const language = useLanguage()
  const { panel, copy, digest, version, signature, maySign, mayCorrect } = page
  const at = signature?.signedAt && formatInstant(language, signature.signedAt.toISOString())
  const home = `/juries/${panel.id}`
  return (
    <>
      <PageHead
        kicker={t.of(inLanguage(language, panel.call.title), panel.cutoff.position)}
        number={panel.call.number}
        title={t.title}
        status={
          at ? (
            <Status tone="done">{t.signed(signature.signedName ?? '', at)}</Status>
          ) : (
            <Status tone="waiting">{t.unsigned}</Status>
          )
        }
        lead={t.lead}
        actions={
          <a href={`${home}/minutes.pdf?version=${version}`} download>
            {t.pdf}
          </a>
        }
      />
      {!page.isLatest && (
        <p>
          <Link to={`${home}/minutes`}>{t.older}</Link>
        </p>
      )}
      {copy.closed.length > 0 && <p className="prose">{t.copy(copy.closed.join(', '))}</p>}
      {copy.correction && <p className="prose">{t.corrected(copy.correction.why)}</p>}
      {maySign && (
        <PostForm slip={slip} formKey={page.formKey} reasons={t.reasons}>
          <Hidden name="digest" value={digest} />
          <p>{t.signAs(page.name)}</p>
          <FormActions>
            <Submit>{t.sign}</Submit>
          </FormActions>
        </PostForm>
      )}
      <MinutesTable copy={copy} />
      <p className="hint">{t.digest(digest)}</p>
      <Addenda addenda={page.addenda} />
      <MinutesVersions {...page} />
      <p className="actions">
        {mayCorrect && (
          <ButtonLink to={`${home}/minutes/correction`} kind="plain">
            {t.correct}
          </ButtonLink>
        )}
        {mayCorrect && <Link to={`${home}/ranking`}>{t.back}</Link>}
      </p>
    </>
  )
}
