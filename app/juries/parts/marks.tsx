import type { Bilingual } from '#app/platform/words.tsx'
import { Told, useWords } from '#app/platform/words.tsx'
import type { Mark } from '../review.ts'
import { words } from '../words.ts'

type Props = { criteria: { id: string; name: Bilingual }[]; scores: Mark[]; comment?: string }

/** What one juror wrote, to be read: points with their word and the comment, in the order of the grid. */
export function Marks({ criteria, scores, comment }: Props) {
  const t = useWords(words)
  return (
    <dl className="marks">
      {criteria.map(({ id, name }) => {
        const mark = scores.find((score) => score.criterionId === id)
        const points = mark?.points ?? null
        return (
          <div key={id}>
            <dt>
              <Told text={name} />
              <strong>{points === null ? t.review.noPoints : `${t.outOf(String(points))} ${t.anchors[points]}`}</strong>
            </dt>
            <dd className="written">{mark?.comment || t.review.noComment}</dd>
          </div>
        )
      })}
      {comment && (
        <div>
          <dt>{t.review.private}</dt>
          <dd className="written">{comment}</dd>
        </div>
      )}
    </dl>
  )
}
