import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { QUIET } from '#app/platform/typed.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findSheet, saveSheet } from '../hearing-sheets.server.ts'
import { CriterionFields } from '../parts/criterion-fields.tsx'
import { heardName } from '../parts/heard-name.ts'
import { asGrid } from '../parts/hearing-grid.ts'
import { KeptByItself } from '../parts/kept-by-itself.tsx'
import { Marks } from '../parts/marks.tsx'
import { namedReasons } from '../parts/named-reasons.ts'
import reading from '../parts/reading.css?url'
import { GridForm } from '../review.form.ts'
import { commentField, pointsField } from '../review.ts'
import { words } from '../words.hearings.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words as roomWords } from '../words.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { hearing, file, round, sheet, objection } = await findSheet(viewer, idFrom(params, 'hearingId'))
  const { number, solutionName, organisationName } = file
  const own = { scores: sheet?.marks ?? [], comment: sheet?.comment ?? '', revision: sheet?.revision ?? 0 }
  const told = { number, solutionName, organisationName, criteria: asGrid(round.criteria) }
  return { id: hearing.id, ...told, ...own, isSealed: sheet?.submittedAt != null, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.score.title, 'noindex')

/** A draft refused because another tab saved it is shown with the latest revision and a fresh key: by a press, never by itself. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has(QUIET)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hearingId = idFrom(params, 'hearingId')
  const form = await readForm(request, GridForm)
  if (!form.ok) return form.reply
  const { objection } = await form.once(viewer, () => saveSheet(viewer, hearingId, form.value))
  if (objection) return form.slip({ comment: [objection] })
  if (form.value.next === 'quiet') return { slip: undefined }
  return redirect(`/hearings/${hearingId}/score${form.value.next === 'submission' ? '/submission' : ''}`, 303)
}

export default function HearingScore() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { score: t, own, reasons } = useWords(words)
  const ofRoom = { ...useWords(roomWords).reasons, ...useWords(scoringWords).reasons }
  const { id, criteria, scores, comment, revision, isSealed, objection, formKey } = page
  const rows = criteria.map((one) => ({ name: one.name.fr, fields: [pointsField(one.id), commentField(one.id)] }))
  return (
    <>
      <PageHead
        kicker={own.kicker}
        number={page.number ?? undefined}
        title={heardName(page, own.unnamed)}
        lead={isSealed ? t.sealed : t.lead}
      />
      {objection && !isSealed && (
        <Notice tone="info">
          <p>{sentenceOf({ ...ofRoom, ...reasons }, objection)}</p>
        </Notice>
      )}
      {objection && scores.length > 0 && <Marks criteria={criteria} scores={scores} comment={comment} />}
      {!objection && (
        <>
          <p className="quiet">{t.link}</p>
          <PostForm
            slip={slip}
            formKey={formKey}
            reasons={namedReasons({ ...ofRoom, ...reasons }, rows)}
            action={`/hearings/${id}/score`}
          >
            <KeptByItself revision={revision} />
            <CriterionFields criteria={criteria} scores={scores} comment={comment} keys={false} />
            <FormActions>
              <SubmitAs name="next" value="submission" kind="main">
                {t.toSubmission}
              </SubmitAs>
              <Submit kind="plain">{t.save}</Submit>
            </FormActions>
          </PostForm>
        </>
      )}
      <p>
        <Link to={`/hearings/${id}`}>{own.kicker}</Link>
      </p>
    </>
  )
}
