import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { commentField, pointsField } from '../review.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words } from '../words.ts'
import { ConfidenceChoice } from './confidence.tsx'
import { CriterionFields } from './criterion-fields.tsx'
import { KeptByItself } from './kept-by-itself.tsx'
import { namedReasons } from './named-reasons.ts'

type Props = Pick<ReviewPage, 'review' | 'call'> & { slip: Slip | undefined; formKey: string; keys: boolean }

/** The grid to fill: points and a comment per criterion. Saved as a draft as often as one likes, complete or not. */
export function Grid({ review, call, slip, formKey, keys }: Props) {
  const t = useWords(words)
  const scoring = useWords(scoringWords)
  const language = useLanguage()
  const rows = call.criteria.map(({ id, name }) => {
    return { name: inLanguage(language, name), fields: [pointsField(id), commentField(id)] }
  })
  return (
    <PostForm
      slip={slip}
      formKey={formKey}
      reasons={namedReasons({ ...t.reasons, ...scoring.reasons }, rows)}
      action={`/reviews/${review.id}`}
    >
      <KeptByItself revision={review.revision} />
      <CriterionFields criteria={call.criteria} scores={review.scores} comment={review.comment} keys={keys} />
      <ConfidenceChoice chosen={review.confidence} />
      <FormActions>
        <SubmitAs name="next" value="submission" kind="main">
          {t.review.toSubmission}
        </SubmitAs>
        <Submit kind="plain">{t.review.save}</Submit>
      </FormActions>
    </PostForm>
  )
}
