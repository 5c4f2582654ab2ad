import { answerField } from '#app/calls/answers.form.ts'
import type { Answer, Question } from '#app/calls/questionnaire.ts'
import { words as callWords } from '#app/calls/words.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { TextArea } from '#app/ui/fields.tsx'

type Props = { question: Question; answer: Answer | undefined; lang: string }

/** The box of one question, with what helps to answer it and who will read the answer. */
export function AnswerBox({ question, answer, lang }: Props) {
  const { audiences } = useWords(callWords)
  const language = useLanguage()
  const { id, label, help, longest, required, audience } = question
  const helped = inLanguage(language, help)
  return (
    <TextArea
      name={answerField(id)}
      label={inLanguage(language, label)}
      hint={helped ? `${helped} (${audiences[audience]})` : audiences[audience]}
      rows={8}
      maxLength={longest}
      required={required}
      lang={lang}
      defaultValue={typeof answer === 'string' ? answer : ''}
    />
  )
}
