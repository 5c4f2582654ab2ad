import { z } from 'zod'
import { isSiret } from '#app/people/siren.ts'
import { centsOf } from '#app/platform/money.ts'
import {
  type Answer,
  type Answers,
  isBlank,
  putTo,
  type Question,
  type Questionnaire,
  questionsOf,
} from './questionnaire.ts'

/**
 * What may be answered to a typed question, in two schemas made from it: a draft keeps what was typed even when it does not
 * read as a number or a date yet; a file is sent only with answers that do. Browser and server run the same.
 */

/** Nobody types this much; a draft keeps what is over its question's length, so that it can be shortened later. */
export const MOST_KEPT = 40_000

/** A browser ends lines in two signs, a script in one: kept in one, they count as they are shown. */
const typed = z
  .string()
  .transform((text) => text.replaceAll('\r\n', '\n'))
  .pipe(z.string().max(MOST_KEPT, 'text_too_long'))

/** Kinds whose answers stand in rows of their own, not in the form: files, wishes, lines of the passport. */
const ELSEWHERE: readonly string[] = ['file', 'wishes', 'passport']

/** An answer as it is stored. */
export const Answered: z.ZodType<Answer> = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.array(z.array(z.string())),
])

/** The name of the field that holds the answer to a question. */
export const answerField = (questionId: string) => `answer-${questionId}`

/** What was typed in the boxes of one question (a table's are `answer-<id>-<row>-<column>`), kept as a draft. */
export function draftAnswer(question: Question): z.ZodType<Answer, unknown> {
  const text = typed.transform((value) => value.trim())
  if (question.kind === 'number') return text.transform((value) => numberOf(value) ?? value)
  if (question.kind === 'money') return text.transform((value) => centsOf(value) ?? value)
  if (question.kind === 'date') return text.transform((value) => dayOf(value) ?? value)
  if (question.kind === 'several') return z.array(typed).transform((ids) => [...new Set(ids)])
  if (question.kind === 'table') return z.array(z.array(text)).transform((rows) => rows.filter((row) => !isBlank(row)))
  return text
}

/** What a file can be sent with. Errors are reason words. */
export function sentAnswer(question: Question): z.ZodType<Answer, unknown> {
  const { kind, longest = MOST_KEPT, least = -Infinity, most = Infinity, options = [], columns = [] } = question
  const known = new Set(options.map((option) => option.id))
  const text = z.string().max(longest, 'answer_too_long')
  const between = (reason: string) =>
    z.number(reason).min(least, 'number_out_of_range').max(most, 'number_out_of_range')
  if (kind === 'number') return between('number_malformed')
  if (kind === 'money') return between('amount_malformed').int('amount_malformed')
  if (kind === 'date') return z.iso.date('date_malformed')
  if (kind === 'siret') return z.string().refine(isSiret, 'siret_malformed')
  if (kind === 'choice') return z.string().refine((id) => known.has(id), 'choice_unknown')
  if (kind === 'several') return z.array(z.string().refine((id) => known.has(id), 'choice_unknown'))
  if (kind === 'table') return z.array(z.array(text).length(columns.length, 'table_malformed'))
  if (kind === 'file') return z.array(z.uuid())
  return text
}

/** All that answers still lack to be sent, as question → reason word, among the questions they bring up. */
export function slipsInAnswers(questionnaire: Questionnaire, answers: Answers) {
  const slips: Record<string, string> = {}
  for (const question of putTo(questionnaire, answers)) {
    const reason = objectionToAnswer(question, answers[question.id])
    if (reason) slips[question.id] = reason
  }
  return slips
}

function objectionToAnswer(question: Question, answer: Answer | undefined) {
  if (!isBoxed(question)) return null
  if (isBlank(answer)) return question.required ? 'answer_missing' : null
  return sentAnswer(question).safeParse(answer).error?.issues[0]?.message ?? null
}

/** A form tried before anything is kept: the boxes as they were filled, each within what a draft keeps. */
export const TriedForm = z.record(z.string(), z.union([typed, z.array(typed)]))

/** What a tried form would lack to be sent, by field. */
export function slipsInTyped(questionnaire: Questionnaire, tried: z.infer<typeof TriedForm>) {
  const answers = answersTyped(questionsOf(questionnaire), tried)
  // Documents, wishes and lines of the passport have no box to try.
  const boxed = putTo(questionnaire, answers).filter(isBoxed)
  const lacks = boxed.map((question) => [answerField(question.id), objectionToAnswer(question, answers[question.id])])
  return Object.fromEntries(lacks.flatMap(([field, reason]) => (field && reason ? [[field, [reason]]] : [])))
}

/** What a posted form answers to one question, or why it cannot be kept. */
export function answerTyped(question: Question, form: Record<string, unknown>) {
  return draftAnswer(question).safeParse(boxesOf(question, form))
}

/** Answers as a posted form gives them, by question; what stands in rows of its own is left out. */
export function answersTyped(questions: Question[], form: Record<string, unknown>): Answers {
  const boxed = questions.filter(isBoxed)
  return Object.fromEntries(
    boxed.map((question) => [question.id, draftAnswer(question).parse(boxesOf(question, form))]),
  )
}

/** Whether a question is answered in the form, and not in rows of its own. */
export function isBoxed(question: Question) {
  return !ELSEWHERE.includes(question.kind)
}

function boxesOf({ id, kind, columns = [] }: Question, form: Record<string, unknown>) {
  const value = form[answerField(id)]
  if (kind === 'several') return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')
  if (kind !== 'table') return typeof value === 'string' ? value : ''
  const rows: string[][] = []
  for (let row = 0; columns.some((_, column) => cellField(id, row, column) in form); row += 1) {
    rows.push(columns.map((_, column) => String(form[cellField(id, row, column)] ?? '')))
  }
  return rows
}

/** The name of the box of one cell of a table. */
export const cellField = (questionId: string, row: number, column: number) =>
  `${answerField(questionId)}-${row}-${column}`

/** "12 500,5" as people type it; null when it is no number. */
function numberOf(value: string) {
  const plain = value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

/** 2027-03-29 from a date field, or 29/03/2027 as people type it where there is none; null when no such day exists. */
function dayOf(value: string) {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value) ?? []
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : value
  return z.iso.date().safeParse(iso).success ? iso : null
}
