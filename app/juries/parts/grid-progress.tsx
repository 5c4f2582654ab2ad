import { useEffect, useRef, useState } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import { commentField, missingIn, pointsField } from '../review.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words } from '../words.ts'

/** How far the juror is, who will read it, when it was last kept and how long they took. */
export function GridProgress({ review, missing, call }: Pick<ReviewPage, 'review' | 'missing' | 'call'>) {
  const t = useWords(words)
  const { spent } = useWords(scoringWords)
  const { place, left } = useLeft(call.criteria, missing.length)
  return (
    <div ref={place} className="quiet grid-progress">
      <p>
        <strong>{t.review.left(left)}</strong>
      </p>
      {review.savedAt && (
        <p>
          {t.review.saved}
          <When at={review.savedAt.toISOString()} show="instant" />.
        </p>
      )}
      {review.secondsSpent > 0 && <p>{spent(Math.round(review.secondsSpent / 60))}</p>}
      <p>{t.review.commentHint}</p>
    </div>
  )
}

/** How many criteria still lack something, counted as one types. */
function useLeft(criteria: ReviewPage['call']['criteria'], saved: number) {
  const place = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(saved)
  useEffect(() => setLeft(saved), [saved])
  useEffect(() => {
    const form = place.current?.parentElement?.querySelector('form')
    const count = () => {
      if (!form) return
      const typed = new FormData(form)
      const marks = criteria.map(({ id }) => {
        const points = typed.get(pointsField(id))
        return {
          criterionId: id,
          points: points === null ? null : Number(points),
          comment: String(typed.get(commentField(id))),
        }
      })
      setLeft(missingIn(criteria, marks).length)
    }
    form?.addEventListener('input', count)
    return () => form?.removeEventListener('input', count)
  }, [criteria])
  return { place, left }
}
