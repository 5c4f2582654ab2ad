import { Told, useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { commentField, LONGEST_COMMENT, type Mark, pointsField } from '../review.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words } from '../words.ts'
import { Points } from './points.tsx'

type Props = { criteria: ReviewPage['call']['criteria']; scores: Mark[]; comment: string; keys: boolean }

/** The boxes of the grid: points and a comment for each criterion, then what is for the jury alone. */
export function CriterionFields({ criteria, scores, comment, keys }: Props) {
  const t = useWords(words)
  const marks = new Map(scores.map((mark) => [mark.criterionId, mark]))
  return (
    <>
      {criteria.map((criterion) => (
        <fieldset key={criterion.id} className="criterion">
          <legend>
            <Told text={criterion.name} />
            <span className="criterion-weight">
              {t.weight(criterion.weight)}
              {criterion.threshold > 0 && ` · ${t.threshold(criterion.threshold)}`}
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
        defaultValue={comment}
      />
    </>
  )
}
