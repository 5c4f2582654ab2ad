import { z } from 'zod'
import { bothOf } from '#app/platform/bilingual.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'
import { MOST_CUTOFFS } from './calendar.ts'
import { MOST_CRITERIA } from './call.ts'
import {
  type CriterionContent,
  DOCUMENT_NEEDS,
  type DocumentContent,
  type KnockoutContent,
  type StepContent,
} from './call-content.ts'
import { MOST_KNOCKOUTS } from './eligibility.ts'
import { ranksTwice } from './tie-order.ts'

/**
 * Rows in a flat form: field `criterion-3-weight` is the weight of the third row.
 * A row without its first text is no row, so emptying it takes the row away, and no script is needed to add one.
 */
const rows = (most: number) => Array.from({ length: most }, (_, n) => n + 1)
export const CRITERION_ROWS = rows(MOST_CRITERIA)
export const KNOCKOUT_ROWS = rows(MOST_KNOCKOUTS)
/** Two pages of documents: more are never all read. */
export const DOCUMENT_ROWS = rows(20)
export const STEP_ROWS = rows(12)
export const CUTOFF_ROWS = rows(MOST_CUTOFFS)

/** A mark for each of 0, 1, 2, 3, 4 and 5. */
const MARKS = 6

const text = (longest: number) => z.string().trim().max(longest, 'text_too_long').optional()
const whole = (least: number, most: number, reason: string) =>
  z.number(reason).int(reason).min(least, reason).max(most, reason)
/** One line for each mark, or nothing. */
const anchors = text(1200).refine((lines) => [0, MARKS].includes(linesOf(lines).length), 'anchors_malformed')

export const criterionFields = fieldsOf(CRITERION_ROWS, 'criterion', {
  name: text(120),
  'name-en': text(120),
  help: text(600),
  'help-en': text(600),
  anchors,
  'anchors-en': anchors,
  weight: whole(1, 100, 'weight_malformed').default(10),
  threshold: whole(0, 5, 'threshold_malformed').default(0),
  tie: whole(1, MOST_CRITERIA, 'tie_rank_malformed').optional(),
})
export const knockoutFields = fieldsOf(KNOCKOUT_ROWS, 'knockout', {
  question: text(240),
  'question-en': text(240),
  reason: text(240),
  'reason-en': text(240),
  passes: z.enum(['yes', 'no']).default('yes'),
})
export const documentFields = fieldsOf(DOCUMENT_ROWS, 'document', {
  name: text(120),
  'name-en': text(120),
  help: text(300),
  'help-en': text(300),
  need: z.enum(DOCUMENT_NEEDS).default('required'),
  requirement: z.enum(REQUIREMENTS).optional(),
})
export const stepFields = fieldsOf(STEP_ROWS, 'step', {
  name: text(120),
  'name-en': text(120),
  at: ParisTime.optional(),
})
export const cutoffFields = fieldsOf(CUTOFF_ROWS, 'cutoff', { at: ParisTime.optional() })

function fieldsOf<R extends Record<string, z.ZodType>>(rows: number[], kind: string, row: R) {
  const named = rows.flatMap((n) => Object.entries(row).map(([part, type]) => [`${kind}-${n}-${part}`, type]))
  return Object.fromEntries(named) as { [name: `${string}-${number}-${string}`]: R[keyof R] }
}

type Typed = Record<string, unknown>

export function criteriaOf(typed: Typed): CriterionContent[] {
  return rowsOf(typed, CRITERION_ROWS, 'criterion', 'name').map((row) => {
    const [fr, en] = [linesOf(row.text('anchors')), linesOf(row.text('anchors-en'))]
    const marks = fr.map((mark, n) => bothOf(mark, en[n]))
    const told = { name: row.both('name'), help: row.both('help') }
    const counted = { weight: row.number('weight'), threshold: row.number('threshold') }
    const tie = row.text('tie') === '' ? {} : { tieRank: row.number('tie') }
    return { ...told, ...counted, ...tie, ...(marks.length > 0 ? { anchors: marks } : {}) }
  })
}

/** The boxes that give a criterion a place which another one has already. */
export function tiesTwice(typed: Typed) {
  const filled = rowsOf(typed, CRITERION_ROWS, 'criterion', 'name')
  return ranksTwice(criteriaOf(typed)).flatMap((place) => {
    const row = filled[place]
    return row ? [`${row.prefix}-tie`] : []
  })
}

export function knockoutsOf(typed: Typed): KnockoutContent[] {
  return rowsOf(typed, KNOCKOUT_ROWS, 'knockout', 'question').map((row) => {
    return { question: row.both('question'), passes: row.text('passes') === 'yes', reason: row.both('reason') }
  })
}

export function documentsOf(typed: Typed): DocumentContent[] {
  return rowsOf(typed, DOCUMENT_ROWS, 'document', 'name').map((row) => {
    const need = DOCUMENT_NEEDS.find((one) => one === row.text('need')) ?? 'required'
    const requirement = REQUIREMENTS.find((one) => one === row.text('requirement'))
    const told = { name: row.both('name'), help: row.both('help'), need }
    return requirement ? { ...told, requirement } : told
  })
}

export function stepsOf(typed: Typed): StepContent[] {
  const read = rowsOf(typed, STEP_ROWS, 'step', 'name').flatMap((row) => {
    const at = row.date('at')
    return at ? [{ name: row.both('name'), at }] : []
  })
  return read.sort((a, b) => a.at.getTime() - b.at.getTime())
}

export function cutoffsOf(typed: Typed): Date[] {
  const read = CUTOFF_ROWS.flatMap((n) => rowOf(typed, `cutoff-${n}`).date('at') ?? [])
  return [...new Map(read.map((at) => [at.getTime(), at])).values()].sort((a, b) => a.getTime() - b.getTime())
}

/** The boxes that a filled row leaves empty, though it cannot do without. */
export function emptyIn(typed: Typed, kind: 'step' | 'knockout'): string[] {
  const [rows, first, other] = kind === 'step' ? [STEP_ROWS, 'name', 'at'] : [KNOCKOUT_ROWS, 'question', 'reason']
  return rowsOf(typed, rows, kind, first)
    .map(({ prefix }) => `${prefix}-${other}`)
    .filter((box) => !typed[box])
}

function rowsOf(typed: Typed, rows: number[], kind: string, first: string) {
  return rows.map((n) => rowOf(typed, `${kind}-${n}`)).filter((row) => row.text(first) !== '')
}

function rowOf(typed: Typed, prefix: string) {
  const text = (part: string) => String(typed[`${prefix}-${part}`] ?? '')
  const date = (part: string) => {
    const value = typed[`${prefix}-${part}`]
    return value instanceof Date ? value : null
  }
  return {
    prefix,
    text,
    date,
    both: (part: string) => bothOf(text(part), text(`${part}-en`)),
    number: (part: string) => Number(typed[`${prefix}-${part}`]),
  }
}

function linesOf(text: string | undefined) {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
