import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AnswerForm } from '../second-look.form.ts'
import { LONGEST_TEXT, LOOKS } from '../second-look.ts'
import { SecondLookRead } from '../second-look-read.tsx'
import { answerSecondLook, findLook } from '../second-looks.server.ts'
import { words } from '../words.after.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const page = await findLook(viewer, idFrom(params, 'panelId'), idFrom(params, 'applicationId'))
  return { ...page, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.answer.title(data?.file.number ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => answerSecondLook(viewer, panelId, applicationId, form.value))
  return redirect(`/juries/${panelId}/reserve`, 303)
}

export default function SecondLookAnswer() {
  const { panel, file, look, decided, others, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { answer: t, reasons } = useWords(words)
  const room = useWords(roomWords)
  return (
    <>
      <PageHead
        kicker={file.organisationName}
        number={file.number}
        title={t.title(file.number)}
        lead={file.title}
        actions={<Link to={`/applications/${file.id}`}>{t.file}</Link>}
      />
      <Section title={t.asked}>
        <SecondLookRead look={look} />
        {look.by && <p className="hint">{t.by(look.by)}</p>}
      </Section>
      <Section title={t.decided(decided.by)}>
        <Paragraphs text={decided.reasons} />
        <p>
          <Link to={`/juries/${panel.id}/ranking`}>{t.ranking}</Link>
        </p>
      </Section>
      {objection && !look.answeredAt && (
        <Notice tone="warn">
          <p>{sentenceOf({ ...room.reasons, ...reasons }, objection)}</p>
        </Notice>
      )}
      {!objection && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          {decided.isOwn && others === 0 && <p>{t.alone}</p>}
          <Choices
            type="radio"
            name="outcome"
            legend={t.outcome}
            options={LOOKS.map((value) => ({ value, label: t.outcomes[value] }))}
          />
          <TextArea name="answer" label={t.reasons} hint={t.reasonsHint} rows={6} maxLength={LONGEST_TEXT} />
          <FormActions>
            <Submit>{t.send}</Submit>
          </FormActions>
        </PostForm>
      )}
      <p>
        <ButtonLink to={`/juries/${panel.id}/reserve`} kind="plain">
          {t.back}
        </ButtonLink>
      </p>
    </>
  )
}
