import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { askNamedPlaces, findStatements } from '../statements.server.ts'
import { StatementsTold } from '../statements-told.tsx'
import { words } from '../words.statements.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, back, files, unasked, objection } = await findStatements(viewer, idFrom(params, 'panelId'))
  return { panelId: panel.id, back, files, toAsk: unasked.length, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.jury.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => askNamedPlaces(viewer, panelId))
  return redirect(`/juries/${panelId}/statements`, 303)
}

export default function Statements() {
  const { panelId, back, files, toAsk, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury: t, reasons: own } = useWords(words)
  const { jury, reasons: ofRoom } = useWords(roomWords)
  const reasons = { ...ofRoom, ...own }
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      {objection ? (
        <Notice tone="info">
          <p>{sentenceOf(reasons, objection)}</p>
        </Notice>
      ) : (
        <>
          <p>{toAsk > 0 ? t.askNamedLead(toAsk) : t.allAsked}</p>
          <p className="quiet">{t.seen}</p>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <FormActions>
              {toAsk > 0 && <Submit>{t.askNamed(toAsk)}</Submit>}
              <ButtonLink to={`/juries/${panelId}/statements/new`} kind={toAsk > 0 ? 'plain' : 'main'}>
                {t.askOne}
              </ButtonLink>
            </FormActions>
          </PostForm>
        </>
      )}
      {files.length === 0 && <p className="quiet">{t.none}</p>}
      {files.map(({ id, number, title, statements, unasked }) => (
        <Section key={id} title={`${number ?? ''} ${title}`}>
          {statements.length === 0 && unasked.length === 0 && <p className="quiet">{t.nobody}</p>}
          {unasked.length > 0 && <p>{t.toAsk(unasked.join(', '))}</p>}
          {statements.length > 0 && <StatementsTold statements={statements} asks />}
        </Section>
      ))}
      <p>
        <Link to={back}>{t.back}</Link>
      </p>
    </>
  )
}
