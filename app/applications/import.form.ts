import { z } from 'zod'
import { draftAnswer, sentAnswer } from '#app/calls/answers.form.ts'
import {
  type Answer,
  type Answers,
  isBlank,
  type Option,
  putTo,
  type Question,
  type Questionnaire,
  questionsOf,
} from '#app/calls/questionnaire.ts'
import { readTable, textOf } from '#app/needs/import.form.ts'
import { MOST_COLUMNS, type Table, type TableRow, WITHHELD } from '#app/needs/import.ts'
import { plain } from '#app/needs/spelling.ts'
import { isSiren } from '#app/people/siren.ts'
import { centsOf } from '#app/platform/money.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { LONGEST_CLAIM, type PassportStatus } from '#app/solutions/passport.ts'
import { LONGEST_TITLE } from './application.ts'
import {
  type Fault,
  FIELDS,
  type Field,
  isImportable,
  isLine,
  LARGEST_TABLE,
  type Mapping,
  type Place,
  pathOf,
  type Target,
} from './import.ts'
import type { Slot } from './papers.ts'
import { answeredBy } from './passport-answer.ts'
import { LONGEST_WISH_ANSWER } from './wish-answer.ts'

/** Where they come from is told to whoever reads them. */
const LONGEST_SOURCE = 80

const chosen = z
  .union([z.instanceof(File), z.array(z.instanceof(File))])
  .optional()
  .transform((files) => [files ?? []].flat().filter((file) => file.size > 0))

export const BringingForm = z.object({
  source: z.string({ error: 'source_missing' }).trim().min(2, 'source_missing').max(LONGEST_SOURCE, 'text_too_long'),
  table: z.instanceof(File).optional(),
  /** Where the computer at hand opens no file. */
  pasted: z.string().max(LARGEST_TABLE, 'table_too_large').optional(),
  files: chosen,
  /** The table that this one corrects: its columns and its files are kept. */
  corrects: z.uuid().optional(),
})

const TARGET = z.custom<Target>(
  (said) =>
    typeof said === 'string' &&
    (FIELDS.includes(said as Field) || /^(answer|paper|wish|line)-[0-9a-f-]{36}$/.test(said)),
)
export const MappingForm = z.object({
  columns: z.array(TARGET.optional()).max(MOST_COLUMNS).default([]),
  cutoff: z.coerce.number().int().min(1).optional(),
  partial: z.boolean().default(false),
})

/** The table of a form, from its file or as pasted; or why it is none. */
export async function tableOf(file: File | undefined, pasted = ''): Promise<{ table: Table } | { objection: string }> {
  if (file && file.size > LARGEST_TABLE) return { objection: 'table_too_large' }
  const text = file && file.size > 0 ? textOf(new Uint8Array(await file.arrayBuffer())) : pasted
  return text.trim() === '' ? { objection: 'table_missing' } : readTable(text)
}

/** What the rows are checked against. */
export interface Against {
  head: string[]
  mapping: Mapping
  questionnaire: Questionnaire
  slots: Slot[]
  /** By its path and, where no other bears it, by its last part. */
  files: Map<string, { fileId: string | null; objection: string | null }>
  wishes: Place[]
  wishesRequired: boolean
  partners: { id: string; name: string }[]
  closesAt: Date
}

export interface ReadRow {
  line: number
  said: Partial<Record<Field, string>>
  siren: string
  askedCents: number
  sentAt: Date
  answers: Answers
  papers: { slotId: string; fileId: string }[]
  wishes: { id: string; text: string }[]
  funderIds: string[]
  faults: Fault[]
}

/** What a row says, and everything that is wrong in it. */
export function checkRow({ line, cells }: TableRow, against: Against): ReadRow {
  const { head, mapping, questionnaire, closesAt } = against
  const faults: Fault[] = []
  const placeOf = (target: Target) => mapping.columns.indexOf(target)
  const cellOf = (target: Target) => cells[placeOf(target)]?.trim() ?? ''
  const fault = (target: Target, reason: string, said?: string) =>
    faults.push({ line, column: head[placeOf(target)] ?? null, reason, said: said?.slice(0, 60) })

  for (const target of mapping.columns) if (target && cellOf(target) === WITHHELD) fault(target, 'nir_in_cell')
  const said = Object.fromEntries(FIELDS.map((field) => [field, cellOf(field)])) as Record<Field, string>
  const siren = said.siren.replace(/\D/g, '').slice(0, 9)
  if (!isSiren(siren)) fault('siren', 'siren_malformed', said.siren)
  if (said.title === '') fault('title', 'application_title_missing')
  if (said.title.length > LONGEST_TITLE) fault('title', 'application_title_too_long')
  const askedCents = centsOf(said.asked.replace(/\s*(€|eur|euros?)$/i, '')) ?? 0
  if (askedCents <= 0) fault('asked', said.asked === '' ? 'amount_missing' : 'amount_malformed', said.asked)
  if (!z.email().max(200).safeParse(said.email).success) fault('email', 'email_malformed', said.email)
  const sentAt = said.sentOn === '' ? closesAt : dayOf(said.sentOn)
  if (sentAt === null) fault('sentOn', 'date_malformed', said.sentOn)
  else if (sentAt > closesAt) fault('sentOn', 'sent_after_closing', said.sentOn)

  const answers: Answers = {}
  for (const question of questionsOf(questionnaire).filter(isImportable)) {
    const target: Target = `answer-${question.id}`
    const cell = cellOf(target)
    if (cell === '' || cell === WITHHELD) continue
    const answer = answerIn(question, cell)
    const reason =
      answer === null ? 'answer_unknown' : (sentAnswer(question).safeParse(answer).error?.issues[0]?.message ?? null)
    if (reason) fault(target, reason, cell)
    else if (answer !== null) answers[question.id] = answer
  }
  for (const { id } of questionsOf(questionnaire).filter(isLine)) {
    const cell = cellOf(`line-${id}`)
    if (cell.length > LONGEST_CLAIM) fault(`line-${id}`, 'answer_too_long', cell)
    else if (cell !== '' && cell !== WITHHELD) answers[id] = lineFrom(cell)
  }
  const unanswered = mapping.partial
    ? []
    : putTo(questionnaire, answers).filter((one) => isImportable(one) && one.required)
  for (const { id } of unanswered) {
    const target: Target = `answer-${id}`
    const isToldAlready = faults.some(({ column }) => column !== null && column === head[placeOf(target)])
    if (isBlank(answers[id]) && !isToldAlready) fault(target, 'answer_missing')
  }
  const reading = { cellOf, fault, answers }
  const [wishes, funderIds] = [wishesIn(against, reading), fundersIn(against, reading)]
  const papers = papersIn(against, reading)
  return { line, said, siren, askedCents, sentAt: sentAt ?? closesAt, answers, papers, wishes, funderIds, faults }
}

/** What those that come from elsewhere call the states of a line. */
const STATUSES: Record<string, PassportStatus> = {
  'non concerne': 'not_concerned',
  'en cours': 'in_progress',
  non: 'gap',
}

/** A cell as a line of the passport: what the company claimed there, that nobody here has verified. */
function lineFrom(cell: string): Answer {
  const days = { provedOn: null, expiresOn: null, verifiedAt: null }
  const status = STATUSES[plain(cell)] ?? 'met'
  return answeredBy({ status, state: 'claimed', claim: status === 'met' ? cell : '', ...days }, '')
}

function wishesIn({ wishes, wishesRequired, mapping }: Against, { cellOf, fault }: Reading) {
  return wishes.flatMap(({ id }) => {
    const text = cellOf(`wish-${id}`)
    if (text.length > LONGEST_WISH_ANSWER) fault(`wish-${id}`, 'answer_too_long', text)
    if (text === '' && wishesRequired && !mapping.partial) fault(`wish-${id}`, 'wish_unanswered')
    return text === '' || text === WITHHELD ? [] : [{ id, text }]
  })
}

/** The partners of the call that may read what is for funders, by their names. */
function fundersIn({ partners }: Against, { cellOf, fault }: Reading) {
  return namesIn(cellOf('funders')).flatMap((name) => {
    const partner = partners.find((one) => plain(one.name) === plain(name))
    if (!partner) fault('funders', 'funder_unknown', name)
    return partner ? [partner.id] : []
  })
}

const namesIn = (cell: string) =>
  cell
    .split(/[;|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== WITHHELD)

interface Reading {
  cellOf: (target: Target) => string
  fault: (target: Target, reason: string, said?: string) => void
  answers: Answers
}

function papersIn({ slots, files, mapping, questionnaire }: Against, { cellOf, fault, answers }: Reading) {
  const hidden = new Set(questionsOf(questionnaire).map(({ id }) => id))
  for (const { id } of putTo(questionnaire, answers)) hidden.delete(id)
  const isPut = (id: string) => !hidden.has(id)
  const papers: ReadRow['papers'] = []
  for (const { id, need } of slots) {
    const target: Target = `paper-${id}`
    const names = namesIn(cellOf(target))
    if (names.length === 0 && need === 'required' && !mapping.partial && isPut(id)) fault(target, 'paper_missing')
    for (const name of names) {
      const file = files.get(pathOf(name))
      if (!file) fault(target, 'file_missing', name)
      else if (file.fileId === null) fault(target, file.objection ?? 'file_missing', name)
      else papers.push({ slotId: id, fileId: file.fileId })
    }
  }
  return papers
}

/** A cell as the answer to a question; null when it is none of its options. */
function answerIn(question: Question, cell: string): Answer | null {
  const { kind, options = [] } = question
  if (kind === 'choice') return optionIn(options, cell)
  if (kind === 'table') return cell.split(/\n/).map((row) => row.split(/[|\t]/).map((one) => one.trim()))
  if (kind !== 'several') return draftAnswer(question).parse(cell)
  const whole = optionIn(options, cell)
  if (whole !== null) return [whole]
  const parts = cell
    .split(/[;|\n,]/)
    .filter((part) => plain(part) !== '')
    .map((part) => optionIn(options, part))
  return parts.includes(null) ? null : [...new Set(parts.filter((part) => part !== null))]
}

function optionIn(options: Option[], said: string) {
  const same = (text?: string) => text !== undefined && plain(text) === plain(said)
  return options.find(({ id, label }) => id === said || same(label.fr) || same(label.en))?.id ?? null
}

/** 2026-10-04, 04/10/2026, with an hour or not (Paris); null when no such instant exists. */
function dayOf(typed: string) {
  const [, day, month, year, time = '12:00'] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T,à]+(\d{1,2}[:h]\d{2}).*)?$/.exec(typed) ?? []
  const iso = year
    ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}T${time.replace('h', ':').padStart(5, '0')}`
    : isoOf(typed)
  return iso === null ? null : instantOfParis(iso)
}

function isoOf(typed: string) {
  const [, day, time = '12:00'] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}).*)?$/.exec(typed) ?? []
  return day ? `${day}T${time}` : null
}
