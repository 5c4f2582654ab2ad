import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findSheet, submitSheet } from '../hearing-sheets.server.ts'
import { PressForm } from '../panel.form.ts'
import { asGrid } from '../parts/hearing-grid.ts'
import { Marks } from '../parts/marks.tsx'
import reading from '../parts/reading.css?url'
import { commentField } from '../review.ts'
import { words } from '../words.hearings.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { hearing, file, round, sheet, objection, missing } = await findSheet(viewer, idFrom(params, 'hearingId'))
  if (objection) refuse(409, objection)
  const told = {
    id: hearing.id,
    solution: file.solutionName || (file.number ?? ''),
    criteria: asGrid(round.criteria),
    missing,
  }
  return { ...told, scores: sheet?.marks ?? [], comment: sheet?.comment ?? '', formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.score.submission, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hearingId = idFrom(params, 'hearingId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => submitSheet(viewer, hearingId))
  return redirect(`/hearings/${hearingId}/score`, 303)
}

export default function HearingSubmission() {
  const { id, solution, criteria, missing, scores, comment, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { score: t, reasons } = useWords(words)
  const lacking = criteria.filter((criterion) => missing.includes(criterion.id))
  const grid = `/hearings/${id}/score`
  return (
    <>
      <PageHead kicker={solution} title={t.submission} lead={t.submissionLead} />
      <Marks criteria={criteria} scores={scores} comment={comment} />
      {lacking.length > 0 ? (
        <Notice tone="warn">
          <p>{t.incomplete}</p>
          <ul>
            {lacking.map((criterion) => (
              <li key={criterion.id}>
                <Link to={`${grid}#field-${commentField(criterion.id)}`}>{criterion.name.fr}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <FormActions>
            <Submit>{t.send}</Submit>
          </FormActions>
        </PostForm>
      )}
      <p className="actions">
        <ButtonLink to={grid} kind="plain">
          {t.complete}
        </ButtonLink>
      </p>
    </>
  )
}
