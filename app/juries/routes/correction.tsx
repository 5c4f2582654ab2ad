import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { shortcutsOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CorrectionForm } from '../correction.form.ts'
import { LONGEST_CORRECTION } from '../correction.ts'
import { correctReview, findCorrection } from '../corrections.server.ts'
import { ConfidenceChoice } from '../parts/confidence.tsx'
import { CriterionFields } from '../parts/criterion-fields.tsx'
import { namedReasons } from '../parts/named-reasons.ts'
import reading from '../parts/reading.css?url'
import { commentField, pointsField } from '../review.ts'
import { words } from '../words.correction.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words as roomWords } from '../words.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const correction = await findCorrection(viewer, idFrom(params, 'reviewId'))
  return { ...correction, keys: await shortcutsOf(request), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

/** Boxes sent back to be set right come with a fresh key, so that sending them again is a new form. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const form = await readForm(request, CorrectionForm)
  if (!form.ok) return form.reply
  const { slips } = await form.once(viewer, () => correctReview(viewer, reviewId, form.value))
  if (slips) return form.slip(Object.fromEntries(Object.entries(slips).map(([field, word]) => [field, [word]])))
  return redirect(`/reviews/${reviewId}`, 303)
}

export default function Correction() {
  const { review, application, call, isOpened, keys, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const reasons = { ...useWords(roomWords).reasons, ...useWords(scoringWords).reasons, ...t.reasons }
  const { file } = useWords(roomWords)
  const language = useLanguage()
  const rows = call.criteria.map(({ id, name }) => {
    return { name: inLanguage(language, name), fields: [pointsField(id), commentField(id)] }
  })
  return (
    <>
      <PageHead
        kicker={`${file} ${application.number ?? ''}`}
        number={application.title}
        title={t.title}
        lead={t.lead}
      />
      {isOpened && (
        <Notice tone="warn">
          <p>{t.opened}</p>
        </Notice>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={namedReasons(reasons, rows)}>
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={LONGEST_CORRECTION} />
        <CriterionFields criteria={call.criteria} scores={review.scores} comment={review.comment} keys={keys} />
        <ConfidenceChoice chosen={review.confidence} />
        <FormActions>
          <Submit>{t.send}</Submit>
          <ButtonLink to={`/reviews/${review.id}`} kind="plain">
            {t.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
