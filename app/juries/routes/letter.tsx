import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { LONGEST_LINE } from '../announcement.ts'
import { LineForm } from '../letter.form.ts'
import { findLetter, writeLine } from '../letters.server.ts'
import { OutcomeRead } from '../outcome-read.tsx'
import reading from '../parts/reading.css?url'
import { words } from '../words.results.ts'

export const links = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const page = await findLetter(viewer, idFrom(params, 'panelId'), idFrom(params, 'applicationId'))
  return { ...page, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.letter.title(data?.letter.number ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, LineForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => writeLine(viewer, panelId, applicationId, form.value.text))
  return redirect(`/juries/${panelId}/letters`, 303)
}

export default function Letter() {
  const { panel, letter, mail, outcome, previous, next, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { letter: t, reasons } = useWords(words)
  const language = useLanguage()
  const all = `/juries/${panel.id}/letters`
  return (
    <>
      <PageHead
        kicker={inLanguage(language, panel.call.title)}
        number={letter.number}
        title={t.title(letter.number)}
        lead={`${letter.title}, ${letter.organisationName}`}
      />
      <Section title={t.mail}>
        {mail ? (
          <div className="flow">
            <p className="quiet">{t.mailHint}</p>
            <p>
              <strong>{mail.subject}</strong>
            </p>
            <p className="prose written">{mail.text}</p>
          </div>
        ) : (
          <p>{t.noMail}</p>
        )}
      </Section>
      {panel.announcedAt === null && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <TextArea
            name="text"
            label={t.line}
            hint={t.lineHint}
            rows={3}
            maxLength={LONGEST_LINE}
            required={false}
            defaultValue={outcome.line ?? ''}
          />
          <FormActions>
            <Submit>{t.save}</Submit>
          </FormActions>
        </PostForm>
      )}
      <Section title={t.page}>
        <OutcomeRead outcome={outcome} />
      </Section>
      <p className="actions">
        {previous && (
          <ButtonLink to={`${all}/${previous}`} kind="plain">
            {t.previous}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink to={`${all}/${next}`} kind="plain">
            {t.next}
          </ButtonLink>
        )}
        <ButtonLink to={all} kind="plain">
          {t.back}
        </ButtonLink>
      </p>
    </>
  )
}
