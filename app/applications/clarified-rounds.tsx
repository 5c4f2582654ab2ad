import { Link } from '@remix-run/react'
import { type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { Clarified } from './clarified.server.ts'
import { PapersRead } from './papers-read.tsx'
import { words } from './words.clarification.ts'

type Props = { rounds: Clarified[]; questionnaire: Questionnaire; lang: string; writes?: boolean }

/** What was made clear after a file was sealed: each request with its answer, dated. */
export function ClarifiedRounds({ rounds, questionnaire, lang, writes = false }: Props) {
  const { seen, answer: say } = useWords(words)
  const language = useLanguage()
  const labels = new Map(questionsOf(questionnaire).map(({ id, label }) => [id, inLanguage(language, label)]))
  return rounds.map(({ id, applicationId, round, askedAt, endsAt, answeredAt, closedAt, points }) => (
    <article key={id} className="section">
      <h3>
        {seen.asked(round)} <When at={askedAt.toISOString()} show="day" />
      </h3>
      <p className="quiet">
        {closedAt ? (answeredAt ? seen.answered : seen.unanswered) : seen.running}{' '}
        <When at={(closedAt ?? endsAt).toISOString()} show="instant" />.{' '}
        {!closedAt && <Link to={`/clarifications/${id}`}>{writes ? seen.open : seen.follow}</Link>}
      </p>
      <dl>
        {points.map((point) => (
          <div key={point.id} className="section">
            <dt>
              <strong>
                {labels.get(point.questionId ?? '') ?? (point.about ? inLanguage(language, point.about) : say.whole)}
              </strong>
              <Paragraphs text={point.request} />
            </dt>
            {closedAt && (
              <dd>
                {point.answer ? (
                  <Paragraphs text={point.answer} lang={lang === language ? undefined : lang} />
                ) : (
                  point.papers.length === 0 && <p className="quiet">{seen.none}</p>
                )}
                {point.papers.length > 0 && <PapersRead applicationId={applicationId} papers={point.papers} />}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </article>
  ))
}
