import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { ReviewPage } from '../reviews.server.ts'
import { words } from '../words.ts'
import { Marks } from './marks.tsx'

/** The grid once it can no longer be written: sealed with its digest, or left aside by the decision. */
export function HandedIn({ review, call }: Pick<ReviewPage, 'review' | 'call'>) {
  const t = useWords(words)
  return (
    <div className="flow">
      {review.submittedAt ? (
        <Notice tone="good">
          <p>{t.review.sealed}</p>
          <p>
            {t.review.sealedOn}
            <When at={review.submittedAt.toISOString()} show="instant" />
          </p>
          <p>
            {t.review.digest} <code>{review.digest}</code>
          </p>
        </Notice>
      ) : (
        <Notice tone="info">
          <p>{t.review.closed}</p>
        </Notice>
      )}
      <Marks criteria={call.criteria} scores={review.scores} comment={review.comment} />
    </div>
  )
}
