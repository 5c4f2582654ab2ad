import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { QUESTION_KINDS, type QuestionKind } from '../questionnaire.ts'
import { words } from '../words.questionnaire.ts'

/** How a question is answered, in plain words with an example of each. */
export function KindChoices({ kind }: { kind?: QuestionKind }) {
  const { question, kinds } = useWords(words)
  const options = QUESTION_KINDS.map((one) => ({ value: one, label: kinds[one].name, hint: kinds[one].example }))
  return <Choices type="radio" name="kind" legend={question.kind} options={options} defaultValue={kind} />
}
