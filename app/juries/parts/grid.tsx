import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { commentField, LONGEST_COMMENT, pointsField } from '../review.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words } from '../words.ts'
import { ConfidenceChoice } from './confidence.tsx'
import { KeptByItself } from './kept-by-itself.tsx'
import { namedReasons } from './named-reasons.ts'
import { Points } from './points.tsx'

type Props = Pick<ReviewPage, 'review' | 'call'> & { slip: Slip | undefined; formKey: string; keys: boolean }

/** The grid to fill: points and a comment per criterion. Saved as a draft as often as one likes, complete or not. */
export function Grid({ review, call, slip, formKey, keys }: Props) {
  const t = useWords(words)
  const scoring = useWords(scoringWords)
  const marks = new Map(review.scores.map((mark) => [mark.criterionId, mark]))
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
      {call.criteria.map((criterion) => (
        <fieldset key={criterion.id} className="criterion">
          <legend>
            <Told text={criterion.name} />
            <span className="criterion-weight">
              {t.weight(criterion.weight)} · {t.threshold(criterion.threshold)}
            </span>
          </legend>
          {criterion.help.fr && (
            <p className="hint">
              <Told text={criterion.help} />
            </p>
          )}
          <Points
            name={pointsField(criterion.id)}
            keys={keys}
            legend={t.review.points}
            defaultValue={String(marks.get(criterion.id)?.points ?? '')}
          />
          <TextArea
            name={commentField(criterion.id)}
            label={t.review.comment}
            rows={3}
            maxLength={LONGEST_COMMENT}
            defaultValue={marks.get(criterion.id)?.comment}
          />
        </fieldset>
      ))}
      <TextArea
        name="comment"
        label={t.review.private}
        hint={t.review.privateHint}
        rows={3}
        maxLength={LONGEST_COMMENT}
        required={false}
        defaultValue={review.comment}
      />
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
