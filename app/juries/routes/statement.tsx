import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, type Language, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findOwnStatement, giveStatement } from '../own-statements.server.ts'
import { AskedOfPlace } from '../parts/asked-of-place.tsx'
import { StatementFields } from '../parts/statement-fields.tsx'
import { StatementForm } from '../statement.form.ts'
import { Answer, Said } from '../statements-told.tsx'
import { words } from '../words.statements.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { statement: await findOwnStatement(viewer, idFrom(params, 'statementId')), formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  const call = data?.statement.call
  const of = (kicker: string, language: Language) => (call ? `${kicker} · ${inLanguage(language, call.title)}` : kicker)
  return titled(matches, words, (t, language) => of(t.answer.kicker, language), 'noindex')
}

/** An answer overtaken by a colleague's is shown with the latest revision and a fresh key, so that sending it again replaces theirs. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const statementId = idFrom(params, 'statementId')
  const form = await readForm(request, StatementForm)
  if (!form.ok) return form.reply
  const { objection } = await form.once(viewer, () => giveStatement(viewer, statementId, form.value))
  if (objection) return form.slip({ answer: [objection] })
  return redirect(`/statements/${statementId}`, 303)
}

export default function Statement() {
  const { statement, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { answer: t, own, reasons } = useWords(words)
  const { file, place, answer, objection, call, isLate } = statement
  const language = useLanguage()
  return (
    <>
      <PageHead
        kicker={call ? `${inLanguage(language, call.title)} · ${own.for(place)}` : own.for(place)}
        number={file.number ?? undefined}
        title={t.answer}
        status={<Answer answer={answer} isSilent={false} />}
        lead={t.lead(file.organisationName, file.solutionName)}
      />
      {answer && !slip && (
        <Notice tone="good">
          <p>{t.thanks}</p>
          {!objection && <p>{t.mayChange}</p>}
        </Notice>
      )}
      {isLate && !objection && (
        <Notice tone="warn">
          <p>{t.late}</p>
        </Notice>
      )}
      <AskedOfPlace statement={statement} />
      {objection ? (
        <Notice tone="info">
          <p>{sentenceOf(reasons, objection)}</p>
          <Said said={statement} />
        </Notice>
      ) : (
        <>
          <p className="prose quiet">{t.who}</p>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <StatementFields key={statement.revision} statement={statement} />
            <FormActions>
              <Submit>{answer ? t.change : t.send}</Submit>
            </FormActions>
          </PostForm>
        </>
      )}
      <p>
        <Link to="/statements">{t.back}</Link>
      </p>
    </>
  )
}
