import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, SubmitAs } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findNeed } from '../needs.server.ts'
import { NeedQuoted } from '../parts/need-quoted.tsx'
import { LineForm } from '../support.form.ts'
import { listNeedsWithUnreadLines, listUnreadLines, readLine } from '../supports.server.ts'
import { words } from '../words.supports.ts'
import { words as needWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const need = await findNeed(viewer, idFrom(params, 'needId'))
  const lines = await listUnreadLines(viewer, need.id)
  const elsewhere = (await listNeedsWithUnreadLines(viewer)).find(({ id }) => id !== need.id)?.id
  return { need, lines, elsewhere, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lines.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const form = await readForm(request, LineForm)
  if (!form.ok) return form.reply
  const { supportId, fate } = form.value
  await form.once(viewer, () => readLine(viewer, needId, supportId, fate))
  return redirect(`/needs/${needId}/supports`, 303)
}

export default function Supports() {
  const { need, lines, elsewhere, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { lines: t, csv, support, reasons } = useWords(words)
  const { noticed } = useWords(needWords)
  const back = <ButtonLink to={`/needs/${need.id}`}>{support.back}</ButtonLink>
  return (
    <>
      <PageHead title={t.title} lead={t.lead} number={need.number} />
      <NeedQuoted need={need} />
      {lines.length === 0 && <Empty title={t.none} text={t.noneText} action={back} />}
      <ul className="plain-list flow">
        {lines.map(({ id, line, role, territory, givenAt, warnings }) => (
          <li key={id}>
            <blockquote className="as-typed">{line}</blockquote>
            <p className="hint">
              {[support.roles[role], territory].filter((known) => known !== null).join(', ')},{' '}
              <When at={givenAt.toISOString()} show="day" />
            </p>
            {warnings.length > 0 && (
              <p className="hint">
                {t.noticed} {warnings.map((kind) => sentenceOf(noticed, kind)).join(', ')}
              </p>
            )}
            <PostForm
              slip={slip?.typed.supportId === id ? slip : undefined}
              formKey={`${formKey}:${id}`}
              reasons={reasons}
            >
              <Hidden name="supportId" value={id} />
              <FormActions>
                <SubmitAs name="fate" value="kept" kind="main">
                  {t.keep}
                </SubmitAs>
                <SubmitAs name="fate" value="dropped">
                  {t.drop}
                </SubmitAs>
              </FormActions>
            </PostForm>
          </li>
        ))}
      </ul>
      {lines.length > 0 && (
        <p>
          <a href={`/needs/${need.id}/supports.csv`}>{csv.link}</a>
        </p>
      )}
      {elsewhere && (
        <p>
          <Link to={`/needs/${elsewhere}/supports`}>{t.elsewhere}</Link>
        </p>
      )}
    </>
  )
}
