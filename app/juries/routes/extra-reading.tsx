import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ExtraReadingForm } from '../extra-reading.form.ts'
import { askExtraReading, findExtraReading } from '../extra-readings.server.ts'
import { words } from '../words.divided.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const found = await findExtraReading(viewer, idFrom(params, 'panelId'), idFrom(params, 'applicationId'))
  return { ...found, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, ExtraReadingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => askExtraReading(viewer, panelId, { applicationId, ...form.value }))
  return redirect(`/juries/${panelId}/ranking`, 303)
}

export default function ExtraReading() {
  const { panelId, call, file, widest, readers, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const language = useLanguage()
  const options = readers.map(({ id, name, load }) => ({ value: id, label: name, hint: t.load(load) }))
  return (
    <>
      <PageHead
        kicker={inLanguage(language, call)}
        number={`${file.number ?? ''} ${file.title}`}
        title={t.title}
        lead={t.lead(formatNumber(language, widest))}
      />
      {readers.length === 0 ? (
        <div className="flow">
          <p>{t.none}</p>
          <p className="actions">
            <ButtonLink to={`/juries/${panelId}/invitation`}>{t.invite}</ButtonLink>
          </p>
        </div>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
          <Choices type="radio" name="jurorId" legend={t.legend} hint={t.hint} options={options} />
          <FormActions>
            <Submit>{t.send}</Submit>
          </FormActions>
        </PostForm>
      )}
      <p>
        <Link to={`/juries/${panelId}/ranking`}>{t.back}</Link>
      </p>
    </>
  )
}
