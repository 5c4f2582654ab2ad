import { Fragment, type ReactNode } from 'react'
import { putTo, type Question, type Questionnaire } from '#app/calls/questionnaire.ts'
import { Told, useLanguage } from '#app/platform/words.tsx'
import { AnswerRead } from './answer-read.tsx'
import type { ApplicationWhole } from './applications.server.ts'

type Props = {
  application: Pick<ApplicationWhole, 'answers' | 'audiences' | 'language'> & { questionnaire: Questionnaire }
  /** What stands under each answer. */
  beside?: (question: Question) => ReactNode
}

/** Each question that the file was put and its reader may read the answer of, with it, under the title of its section when there are several. */
export function AnswersRead({ application, beside }: Props) {
  const { answers, audiences, language, questionnaire } = application
  const lang = language === useLanguage() ? undefined : language
  const put = new Set(putTo(questionnaire, answers).map(({ id }) => id))
  const isRead = ({ id, kind, audience }: Question) =>
    put.has(id) && audiences.includes(audience) && kind !== 'file' && kind !== 'wishes'
  const sections = questionnaire.sections
    .map((section) => ({ ...section, questions: section.questions.filter(isRead) }))
    .filter(({ questions }) => questions.length > 0)
  const [Heading, isTitled] = sections.length > 1 ? ['h4' as const, true] : ['h3' as const, false]
  return sections.map(({ id, title, questions }) => (
    <Fragment key={id}>
      {isTitled && (
        <h3 className="part-title">
          <Told text={title} />
        </h3>
      )}
      {questions.map((question) => (
        <section key={question.id} className="section">
          <Heading>
            <Told text={question.label} />
          </Heading>
          <AnswerRead question={question} answer={answers[question.id]} lang={lang} />
          {beside?.(question)}
        </section>
      ))}
    </Fragment>
  ))
}
