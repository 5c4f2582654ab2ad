import type { CallWhole } from '#app/calls/calls.server.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

interface Props {
  questions: CallWhole['questions']
  application: { answers: Record<string, string>; language: string }
}

/** What was asked and what was answered, in the order of the call. */
export function ApplicationAnswers({ questions, application }: Props) {
  const t = useWords(words).application
  return (
    <Section title={t.answers}>
      {questions.map(({ id, label }) => (
        <div key={id} className="answer">
          <h3>
            <Told text={label} />
          </h3>
          {application.answers[id] ? (
            <Paragraphs text={application.answers[id]} lang={application.language} />
          ) : (
            <p className="quiet">{t.noAnswer}</p>
          )}
        </div>
      ))}
    </Section>
  )
}
