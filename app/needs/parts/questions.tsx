import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.triage.ts'

type Asked = { id: string; question: string; askedAt: Date; answer: string | null; answeredAt: Date | null }

/** What a coordinator asked and the author answered, in the order of the days. */
export function Questions({ asked, language }: { asked: Asked[]; language: string }) {
  const t = useWords(words).deciding
  if (asked.length === 0) return null
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      {asked.map(({ id, question, askedAt, answer, answeredAt }) => (
        <div key={id} className="flow">
          <p>
            <strong className="as-typed">{question}</strong>
            <br />
            <span className="hint">
              <When at={askedAt.toISOString()} show="day" />
            </span>
          </p>
          {answer && answeredAt ? (
            <blockquote lang={language}>
              <p className="as-typed">{answer}</p>
              <p className="hint">
                <When at={answeredAt.toISOString()} show="day" />
              </p>
            </blockquote>
          ) : (
            <p className="quiet">{t.noAnswer}</p>
          )}
        </div>
      ))}
    </section>
  )
}
