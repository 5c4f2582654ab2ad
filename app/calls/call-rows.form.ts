import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { MOST_CRITERIA } from './call.ts'
import type { CriterionContent } from './call-content.ts'

/**
 * Criteria in a flat form: field `criterion-3-weight` is the weight of the third row.
 * A row without a name is no row, so emptying the name takes it away, and no script is needed to add one.
 */
export const CRITERION_ROWS = Array.from({ length: MOST_CRITERIA }, (_, n) => n + 1)

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

function rowOf(typed: Typed, prefix: string) {
  return {
    prefix,
    text: (part: string) => String(typed[`${prefix}-${part}`] ?? ''),
    number: (part: string) => Number(typed[`${prefix}-${part}`]),
  }
}
