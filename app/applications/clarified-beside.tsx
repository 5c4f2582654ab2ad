import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { Clarified } from './clarified.server.ts'
import { PapersRead } from './papers-read.tsx'
import { words } from './words.clarification.ts'

type Props = { rounds: Clarified[]; questionId: string | null; lang: string }

/** Beside the answer to a question (null: the whole file), what was made clear of it afterwards, dated. */
export function ClarifiedBeside({ rounds, questionId, lang }: Props) {
  const { seen } = useWords(words)
  const language = useLanguage()
  const said = rounds.flatMap(({ applicationId, closedAt, points }) =>
    closedAt
      ? points
          .filter((point) => point.questionId === questionId)
          .map((point) => ({ ...point, applicationId, closedAt }))
      : [],
  )
  return said.map(({ id, applicationId, request, answer, papers, closedAt }) => (
    <Notice key={id} tone="info">
      <p>
        <strong>
          {seen.precision} <When at={closedAt.toISOString()} show="day" />
        </strong>
      </p>
      <p className="quiet">{seen.request}</p>
      <Paragraphs text={request} />
      {answer ? (
        <Paragraphs text={answer} lang={lang === language ? undefined : lang} />
      ) : (
        papers.length === 0 && <p className="quiet">{seen.none}</p>
      )}
      {papers.length > 0 && <PapersRead applicationId={applicationId} papers={papers} />}
    </Notice>
  ))
}
