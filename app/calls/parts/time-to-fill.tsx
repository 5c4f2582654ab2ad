import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import type { lengthOf } from '../questionnaire-length.ts'
import { words } from '../words.questionnaire.ts'

const HOUR = 60
/** Nobody plans their evening to the minute. */
const STEP = 10

/** How long it takes to answer everything, by count of questions and characters. */
export function TimeToFill({ length }: { length: ReturnType<typeof lengthOf> }) {
  const { preview } = useWords(words)
  const language = useLanguage()
  const { questions, conditional, characters, minutes } = length
  const time = timeIn(preview, minutes)
  return (
    <p className="prose">
      {preview.time(time, questions, formatNumber(language, characters))}{' '}
      {conditional > 0 && preview.conditional(conditional)}
    </p>
  )
}

/** The same in one breath, where one chooses. */
export function ShortTime({ length: { questions, minutes } }: { length: ReturnType<typeof lengthOf> }) {
  const { preview } = useWords(words)
  return preview.short(questions, timeIn(preview, minutes))
}

function timeIn({ minutes: inMinutes, hours }: (typeof words.fr)['preview'], minutes: number) {
  const rounded = Math.max(STEP, Math.ceil(minutes / STEP) * STEP)
  return rounded < HOUR ? inMinutes(rounded) : hours(Math.round(minutes / HOUR))
}
