import type { CallWhole } from '#app/calls/calls.server.ts'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import type { ApplicationWhole } from './applications.server.ts'
import { words } from './words.ts'

type Shown = Pick<
  ApplicationWhole,
  'organisationName' | 'solutionName' | 'solutionPitch' | 'askedCents' | 'answers' | 'language'
>
type Props = { application: Shown; questions: Pick<CallWhole['questions'][number], 'id' | 'label'>[] }

/** A file as it is read: who answers with what, for how much, then each question with its answer. */
export function ApplicationText({ application, questions }: Props) {
  const { answers: say } = useWords(words)
  const { organisationName, solutionName, solutionPitch, askedCents, answers, language } = application
  const lang = language === useLanguage() ? undefined : language
  return (
    <>
      <Facts
        items={[
          { term: say.who, value: organisationName },
          { term: say.solution, value: `${solutionName} — ${solutionPitch}` },
          { term: say.asked, value: askedCents > 0 ? <Money cents={askedCents} /> : say.none },
        ]}
      />
      {questions.map(({ id, label }) => (
        <section key={id} className="section">
          <h3>
            <Told text={label} />
          </h3>
          {answers[id] ? <Paragraphs text={answers[id]} lang={lang} /> : <p className="quiet">{say.none}</p>}
        </section>
      ))}
    </>
  )
}
