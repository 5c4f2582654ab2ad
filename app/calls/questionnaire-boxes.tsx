import { type FormEvent, type ReactNode, useContext, useState } from 'react'
import { inLanguage, useLanguage } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { FormContext, listOf } from '#app/ui/form-context.ts'
import { AnswerBox } from './answer-box.tsx'
import { answerField } from './answers.form.ts'
import { type Answers, putTo, type Question, type Questionnaire, questionsOf } from './questionnaire.ts'

type Props = {
  questionnaire: Questionnaire
  answers: Answers
  lang: string
  facilities?: string[]
  /** What a later room puts in the boxes of files, wishes and lines of the passport. */
  children?: (question: Question) => ReactNode
  /** What a later room says under each box. */
  beside?: (question: Question) => ReactNode
}

/**
 * Every question of a questionnaire by section. Those that the answers do not bring up stand hidden, with what was once typed
 * in them: they come as the choices change, or without scripts when the form is saved.
 */
export function QuestionnaireBoxes({ questionnaire, answers, lang, facilities, children, beside }: Props) {
  const language = useLanguage()
  const leaned = new Set(questionsOf(questionnaire).flatMap(({ when }) => (when ? [when.questionId] : [])))
  const [chosen, setChosen] = useState<Answers>({})
  const held = useHeld(leaned)
  const put = new Set(putTo(questionnaire, { ...answers, ...held, ...chosen }).map((question) => question.id))
  const choosing = ({ target }: FormEvent<HTMLElement>) => {
    if (!(target instanceof HTMLInputElement) || !target.form) return
    const { name, form } = target
    const id = [...leaned].find((one) => answerField(one) === name)
    if (id) setChosen({ ...chosen, [id]: new FormData(form).getAll(name).map(String) })
  }
  return (
    <div className="asked" onChange={choosing}>
      {questionnaire.sections.map(({ id, title, help, questions }) => (
        <div key={id} hidden={questions.every((question) => !put.has(question.id))}>
          <FieldGroup legend={inLanguage(language, title)}>
            {help.fr && <p className="hint">{inLanguage(language, help)}</p>}
            {questions.map((question) => (
              <div key={question.id} hidden={!put.has(question.id)}>
                <AnswerBox question={question} answer={answers[question.id]} lang={lang} facilities={facilities}>
                  {children?.(question)}
                </AnswerBox>
                {beside?.(question)}
              </div>
            ))}
          </FieldGroup>
        </div>
      ))}
    </div>
  )
}

/** What a refused form, or the house, brings back of the choices that others lean on. */
function useHeld(leaned: Set<string>): Answers {
  const { slip, kept } = useContext(FormContext)
  const held = slip?.typed ?? kept
  return held ? Object.fromEntries([...leaned].map((id) => [id, listOf(held[answerField(id)])])) : {}
}
