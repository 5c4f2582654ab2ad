import { Link } from '@remix-run/react'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { ReadBy } from './parts/read-by.tsx'
import { type Question, type Questionnaire, questionsOf } from './questionnaire.ts'
import { words } from './words.questionnaire.ts'

/** Every question by section, with all that is known of it before one answers: its help, its answers, when it is put, who reads. */
export function QuestionnaireRead({ questionnaire, preview }: { questionnaire: Questionnaire; preview?: string }) {
  const { read } = useWords(words)
  return (
    <>
      {preview && (
        <p>
          <Link to={preview}>{read.tryIt}</Link>
        </p>
      )}
      {questionnaire.sections.map(({ id, title, help, questions }) => (
        <section key={id} className="prose">
          <h3>
            <Told text={title} />
          </h3>
          {help.fr && (
            <p>
              <Told text={help} />
            </p>
          )}
          <ol>
            {questions.map((question) => (
              <li key={question.id}>
                <QuestionRead question={question} questionnaire={questionnaire} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

function QuestionRead({ question, questionnaire }: { question: Question; questionnaire: Questionnaire }) {
  const { label, help, options = [], columns = [] } = question
  const { read } = useWords(words)
  const language = useLanguage()
  const listed = (things: typeof options) => things.map((thing) => inLanguage(language, thing.label)).join(' · ')
  return (
    <>
      <strong>
        <Told text={label} />
      </strong>
      {help.fr && (
        <p className="hint">
          <Told text={help} />
        </p>
      )}
      {options.length > 0 && (
        <p className="hint">
          {read.answers} {listed(options)}
        </p>
      )}
      {columns.length > 0 && (
        <p className="hint">
          {read.columns} {listed(columns)}
        </p>
      )}
      <QuestionTerms question={question} questionnaire={questionnaire} />
    </>
  )
}

/** How a question is answered, within which limits, whether it must be, when it is put and who reads its answer. */
export function QuestionTerms({ question, questionnaire }: { question: Question; questionnaire: Questionnaire }) {
  const { read, kinds } = useWords(words)
  const language = useLanguage()
  const { kind, longest, required, audience, when } = question
  const terms = [
    kinds[kind].name,
    longest !== undefined && read.longest(formatNumber(language, longest)),
    !required && read.optional,
  ].filter(Boolean)
  const leaned = questionsOf(questionnaire).find((one) => one.id === when?.questionId)
  const answers = (leaned?.options ?? []).filter((option) => when?.isOneOf.includes(option.id))
  const named = answers.map((option) => inLanguage(language, option.label)).join(read.or)
  return (
    <p className="hint">
      {terms.join(', ')}
      {leaned && (
        <>
          <br />
          {read.onlyIf(inLanguage(language, leaned.label), named)}
        </>
      )}
      <ReadBy audience={audience} />
    </p>
  )
}
