import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { MOST_CRITERIA, MOST_QUESTIONS } from './call.ts'
import type { CriterionContent, QuestionContent } from './call-content.ts'

/**
 * Criteria and questions in a flat form: field `criterion-3-weight` is the weight of the third row.
 * A row without a name is no row, so emptying the name takes it away, and no script is needed to add one.
 */
export const CRITERION_ROWS = Array.from({ length: MOST_CRITERIA }, (_, n) => n + 1)
export const QUESTION_ROWS = Array.from({ length: MOST_QUESTIONS }, (_, n) => n + 1)

const text = (longest: number) => z.string().trim().max(longest, 'text_too_long').optional()
const whole = (least: number, most: number, reason: string) =>
  z.number(reason).int(reason).min(least, reason).max(most, reason)

export const criterionFields = fieldsOf(CRITERION_ROWS, 'criterion', {
  name: text(120),
  'name-en': text(120),
  help: text(600),
  'help-en': text(600),
  weight: whole(1, 100, 'weight_malformed').default(10),
  threshold: whole(0, 5, 'threshold_malformed').default(0),
})

export const questionFields = fieldsOf(QUESTION_ROWS, 'question', {
  label: text(300),
  'label-en': text(300),
  help: text(600),
  'help-en': text(600),
  longest: whole(100, 20_000, 'longest_malformed').default(2000),
  optional: z.boolean().default(false),
})

function fieldsOf<R extends Record<string, z.ZodType>>(rows: number[], kind: string, row: R) {
  const named = rows.flatMap((n) => Object.entries(row).map(([part, type]) => [`${kind}-${n}-${part}`, type]))
  return Object.fromEntries(named) as { [name: `${string}-${number}-${string}`]: R[keyof R] }
}

type Typed = Record<string, unknown>

export function criteriaOf(typed: Typed): CriterionContent[] {
  return CRITERION_ROWS.map((n) => rowOf(typed, `criterion-${n}`))
    .filter((row) => row.text('name') !== '')
    .map((row) => ({
      name: bothOf(row.text('name'), row.text('name-en')),
      help: bothOf(row.text('help'), row.text('help-en')),
      weight: row.number('weight'),
      threshold: row.number('threshold'),
    }))
}

export function questionsOf(typed: Typed): QuestionContent[] {
  return QUESTION_ROWS.map((n) => rowOf(typed, `question-${n}`))
    .filter((row) => row.text('label') !== '')
    .map((row) => ({
      label: bothOf(row.text('label'), row.text('label-en')),
      help: bothOf(row.text('help'), row.text('help-en')),
      longest: row.number('longest'),
      required: typed[`${row.prefix}-optional`] !== true,
    }))
}

function rowOf(typed: Typed, prefix: string) {
  return {
    prefix,
    text: (part: string) => String(typed[`${prefix}-${part}`] ?? ''),
    number: (part: string) => Number(typed[`${prefix}-${part}`]),
  }
}
