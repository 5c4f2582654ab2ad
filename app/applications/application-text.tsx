import { putTo } from '#app/calls/questionnaire.ts'
import { Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import { AnswerRead } from './answer-read.tsx'
import type { ApplicationWhole } from './applications.server.ts'
import { words } from './words.ts'

type Shown = Pick<
  ApplicationWhole,
  'organisationName' | 'solutionName' | 'solutionPitch' | 'askedCents' | 'answers' | 'language' | 'questionnaire'
>
type Props = { application: Shown }

/** A file as it is read: who answers with what, for how much, then each question with its answer. */
export function ApplicationText({ application }: Props) {
  const { answers: say } = useWords(words)
  const { organisationName, solutionName, solutionPitch, askedCents, answers, language, questionnaire } = application
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
      {putTo(questionnaire, answers).map((question) => (
        <section key={question.id} className="section">
          <h3>
            <Told text={question.label} />
          </h3>
          <AnswerRead question={question} answer={answers[question.id]} lang={lang} />
        </section>
      ))}
    </>
  )
}
