import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Hidden, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { When } from '#app/ui/when.tsx'
import { commentField, LONGEST_COMMENT, pointsField } from '../review.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words } from '../words.ts'
import { KeptByItself } from './kept-by-itself.tsx'
import { namedReasons } from './named-reasons.ts'
import { Points } from './points.tsx'

type Props = Pick<ReviewPage, 'review' | 'call'> & { slip: Slip | undefined; formKey: string }

/** The grid to fill: points and a comment per criterion. Saved as a draft as often as one likes, complete or not. */
export function Grid({ review, call, slip, formKey }: Props) {
  const t = useWords(words)
  const marks = new Map(review.scores.map((mark) => [mark.criterionId, mark]))
  const language = useLanguage()
  const rows = call.criteria.map(({ id, name }) => {
    return { name: inLanguage(language, name), fields: [pointsField(id), commentField(id)] }
  })
  return (
    <PostForm slip={slip} formKey={formKey} reasons={namedReasons(t.reasons, rows)} action={`/reviews/${review.id}`}>
      <Hidden name="revision" value={String(review.revision)} />
      <KeptByItself />
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
      <FormActions>
        <SubmitAs name="next" value="submission" kind="main">
          {t.review.toSubmission}
        </SubmitAs>
        <Submit kind="plain">{t.review.save}</Submit>
      </FormActions>
    </PostForm>
  )
}

/** How far the juror is, who will read it, and when it was last kept. */
export function GridProgress({ review, missing }: Pick<ReviewPage, 'review' | 'missing'>) {
  const t = useWords(words)
  return (
    <div className="quiet grid-progress">
      <p>
        <strong>{t.review.left(missing.length)}</strong>
      </p>
      {review.savedAt && (
        <p role="status">
          {t.review.saved}
          <When at={review.savedAt.toISOString()} show="instant" />.
        </p>
      )}
      <p>{t.review.commentHint}</p>
    </div>
  )
}
