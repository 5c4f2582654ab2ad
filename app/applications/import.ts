/**
 * An import is a table of applications received on another platform, with their files, brought by a coordinator of the call.
 * Its life: brought → taken in, or given up. Before it is taken in, its columns are matched with what the call asks and every row
 * is checked; while one row is wrong none is taken. A row taken in once is known for ever, and is not taken in again.
 */
import { type Question, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { STAGES, type Stage } from './application.ts'

/** Four hundred files of ten pages each. */
export const LARGEST_TABLE = 12_000_000
/** What a zip unpacks to, all its files together, whatever it says of itself. */
export const MOST_UNPACKED = 250_000_000
/** What was brought and not taken in is forgotten after a month. */
export const KEPT_FOR = 30 * 86_400_000

export const FIELDS = [
  ...(['reference', 'siren', 'company', 'solution', 'title', 'asked', 'email', 'sentOn', 'funders'] as const),
] as const
export type Field = (typeof FIELDS)[number]

/** What a column gives: one of our fields, the answer to a question or to a wish, a line of the passport, or the name of a file for a place; null when it is left aside. */
export type Target = Field | `answer-${string}` | `wish-${string}` | `line-${string}` | `paper-${string}`
export interface Mapping {
  columns: (Target | null)[]
  /** The cut-off they were sent for, by its place in the calendar. */
  cutoff: number
  /** Take in files that lack an answer or a document too: what is missing is asked by a clarification. */
  partial: boolean
}

/** A file that came with the table: kept, or not and why. */
export interface Brought {
  name: string
  fileId: string | null
  objection: string | null
}

export interface Fault {
  line: number
  /** The column's head; null when the fault is not in one cell. */
  column: string | null
  reason: string
  said?: string
}

/** Kinds that a cell answers as a form would; wishes, lines of the passport and files have columns of their own. */
export const isImportable = ({ kind }: Question) => kind !== 'wishes' && kind !== 'passport' && kind !== 'file'

export interface Place {
  id: string
  label: { fr: string; en?: string }
}

/** What a call asks beside its questions. */
export interface Room {
  slots: Place[]
  wishes: Place[]
}

/** What a call has room for, as the columns of a table may give it. */
export function targetsOf(questionnaire: Questionnaire, { slots, wishes }: Room): Target[] {
  return [
    ...FIELDS,
    ...placesOf(questionnaire, isImportable).map(({ id }): Target => `answer-${id}`),
    ...placesOf(questionnaire, isLine).map(({ id }): Target => `line-${id}`),
    ...wishes.map(({ id }): Target => `wish-${id}`),
    ...slots.map(({ id }): Target => `paper-${id}`),
  ]
}

export const isLine = ({ kind }: Question) => kind === 'passport'
const placesOf = (questionnaire: Questionnaire, isOne: (question: Question) => boolean) =>
  questionsOf(questionnaire).filter(isOne)

/** Without these no file can be told from another, nor its company written to. */
const NEEDED = ['siren', 'title', 'asked', 'email'] as const satisfies Field[]

/** What no column gives and every file must say. */
export function lacking({ columns, partial }: Mapping, questionnaire: Questionnaire): Target[] {
  const given = new Set(columns)
  const fields = NEEDED.filter((field) => !given.has(field))
  if (partial) return fields
  // What is asked only of some is looked for row by row.
  const asked = questionsOf(questionnaire).filter((one) => isImportable(one) && one.required && !one.when)
  const answers = asked.map(({ id }): Target => `answer-${id}`).filter((target) => !given.has(target))
  return [...fields, ...answers]
}

/** What two columns claim; null when none. */
export function claimedTwice({ columns }: Mapping): Target | null {
  return columns.find((target, place) => target !== null && columns.indexOf(target) < place) ?? null
}

/** The name under which a file is looked for: as a folder lists it, or by its last part alone. */
export function pathOf(name: string) {
  return name
    .normalize('NFC')
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '')
    .toLowerCase()
}

interface Standing {
  takenAt: Date | null
  givenUpAt: Date | null
  lacking: unknown[]
  faults: unknown[]
  fresh: number
  /** The one they are for; null once a jury has it. */
  cutoff: object | null
}

/** Why this table cannot be taken in now; null when it can. */
export function objectionToTakingIn({ takenAt, givenUpAt, ...table }: Standing) {
  if (takenAt || givenUpAt) return 'import_over'
  if (!table.cutoff) return 'import_call_judged'
  if (table.lacking.length > 0) return 'import_columns_missing'
  if (table.faults.length > 0) return 'import_rows_wrong'
  return table.fresh === 0 ? 'import_nothing_new' : null
}

interface Receiving {
  stage: string
  cutoffs: { position: number; stage: string }[]
}

const JUDGED: Stage[] = STAGES.filter(
  (stage) => !['draft', 'submitted', 'admissible', 'inadmissible', 'withdrawn'].includes(stage),
)

/** Why files cannot be brought into this call now, whatever they are; null when they can. */
export function objectionToBringing({ stage, cutoffs }: Receiving) {
  if (stage !== 'open' && stage !== 'closed') return 'import_call_not_open'
  return cutoffs.every((cutoff) => cutoff.stage === 'decided') ? 'import_call_judged' : null
}

/** The cut-offs that may still receive: not decided, and none of their files with a juror. */
export function receivingOf<T extends { id: string; stage: string }>(
  cutoffs: T[],
  files: { cutoffId: string | null; stage: Stage }[],
) {
  const judged = new Set(files.filter(({ stage }) => JUDGED.includes(stage)).map(({ cutoffId }) => cutoffId))
  return cutoffs.filter(({ id, stage }) => stage !== 'decided' && !judged.has(id))
}

interface Chosen {
  columns: (Target | undefined)[]
  cutoff?: number
  partial: boolean
}

/** The form as a mapping of so many columns; the cut-off stays where the form did not ask. */
export function mappingOf({ columns, cutoff, partial }: Chosen, count: number, before: number): Mapping {
  const given = Array.from({ length: count }, (_, place) => columns[place] ?? null)
  return { columns: given, cutoff: cutoff ?? before, partial }
}
