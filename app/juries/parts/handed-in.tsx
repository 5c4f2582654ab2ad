import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { Version } from '../corrections.server.ts'
import type { ReviewPage } from '../reviews.server.ts'
import { words as correctionWords } from '../words.correction.ts'
import { words as resultWords } from '../words.results.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words } from '../words.ts'
import { ConfidenceTold } from './confidence.tsx'
import { Corrections } from './corrections.tsx'
import { Marks } from './marks.tsx'
import { OutcomeStatus } from './statuses.tsx'

type Props = Pick<ReviewPage, 'review' | 'call' | 'next' | 'outcome'> & { versions: Version[] }

/** The grid once it can no longer be written: sealed with its digest, or left aside by the decision. */
export function HandedIn({ review, call, next, outcome, versions }: Props) {
  const t = useWords(words)
  const scoring = useWords(scoringWords)
  const { link } = useWords(correctionWords)
  const { thanks } = useWords(resultWords)
  return (
    <div className="flow">
      {outcome && (
        <>
          <p>
            <OutcomeStatus outcome={outcome} reserveRank={null} />
          </p>
          <p>{thanks}</p>
        </>
      )}
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
      <p className="actions">
        {next ? (
          <ButtonLink to={`/reviews/${next.id}`}>{scoring.next}</ButtonLink>
        ) : (
          <ButtonLink to="/juries" kind="plain">
            {scoring.toList}
          </ButtonLink>
        )}
      </p>
      {!next && review.panel.stage !== 'decided' && <p>{scoring.allDone}</p>}
      <ConfidenceTold chosen={review.confidence} />
      <Marks criteria={call.criteria} scores={review.scores} comment={review.comment} />
      <Corrections versions={versions} criteria={call.criteria} openedAt={review.panel.openedAt} />
      {review.submittedAt && review.panel.stage !== 'decided' && (
        <p>
          <Link to={`/reviews/${review.id}/correction`}>{link}</Link>
        </p>
      )}
    </div>
  )
}
