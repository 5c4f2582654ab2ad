import { useWords } from '#app/platform/words.tsx'
import { DateTimeField } from '#app/ui/fields.tsx'
import { words } from '../words.building.ts'
import { useStart } from './call-boxes.tsx'

/** Until when anyone may ask about the rules. */
export function QuestionsUntil() {
  const { calendar } = useWords(words)
  return (
    <DateTimeField
      name="questionsUntil"
      label={calendar.questionsUntil}
      hint={calendar.questionsHint}
      required={false}
      defaultValue={useStart('questionsUntil')}
    />
  )
}
