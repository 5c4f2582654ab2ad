/**
 * An import is a table of needs gathered elsewhere, brought by a coordinator.
 * Its life: brought → taken in, or given up. Before it is taken in, its columns are matched with our questions and every row is
 * checked; while one row is wrong none is taken. A row taken in once is known for ever, and is not taken in again.
 */
import { ANSWERS, FIELDS, type Field, guessField, plain, yesOrNo } from './spelling.ts'

/** A season of needs gathered by an association; a larger table is brought in parts. */
export const MOST_ROWS = 2000
export const LARGEST_TABLE = 2_000_000
/** As many columns as a form of ours could have, and room for those that are left aside. */
export const MOST_COLUMNS = 60
/** The codes can be fetched by whoever took the table in, the day they did. */
export const CODES_FOR = 86_400_000

/** What stands in a cell that held a social-security number, which is kept nowhere. */
export const WITHHELD = '⟦…⟧'

export interface TableRow {
  /** Its line in the file, as a spreadsheet counts. */
  line: number
  cells: string[]
}
export interface Table {
  head: string[]
  rows: TableRow[]
}

/** Which question each column answers (null: left aside), and what is the same for every row. */
export interface Mapping {
  columns: (Field | null)[]
  same: Partial<Record<Shared, string>>
}
/** What every need says, and a table often leaves out because it is the same for all of it. */
export const SHARED = ['authorKind', 'sufferers', 'setting'] as const
export type Shared = (typeof SHARED)[number]

export function guessMapping(head: string[]): Mapping {
  const columns: (Field | null)[] = []
  for (const name of head)
    columns.push(
      guessField(
        name,
        columns.filter((field) => field !== null),
      ),
    )
  // A table with one column of text has no titles: that text is what happened.
  if (!columns.includes('story') && columns.includes('title')) columns[columns.indexOf('title')] = 'story'
  return { columns, same: {} }
}

/** The questions that neither a column nor an answer for all rows answers. */
export function lacking({ columns, same }: Mapping): Field[] {
  const answered = (field: Field) => columns.includes(field) || field in same
  return (['story', ...SHARED] as const).filter((field) => !answered(field))
}

/** The field that two columns claim; null when none. */
export function claimedTwice({ columns }: Mapping): Field | null {
  return FIELDS.find((field) => columns.filter((one) => one === field).length > 1) ?? null
}

export interface Fault {
  line: number
  /** The column's head; null when the fault is not in one cell. */
  column: string | null
  reason: string
  /** What stood in the cell, where saying it helps. */
  said?: string
}

type Read = { answers: Record<string, unknown>; unread: Field[] }

/** A row's cells as answers, and the questions whose cell says nothing that we know. */
export function answersOf(cells: string[], mapping: Mapping): Read {
  const read: Read = { answers: { ...sharedAnswers(mapping.same), publish: 'summary' }, unread: [] }
  for (const [place, field] of mapping.columns.entries()) {
    const text = cells[place]?.trim() ?? ''
    if (field !== null && field !== 'reference' && text !== '') readInto(read, field, text)
  }
  if (!mapping.columns.includes('title')) read.answers.title = openingOf(String(read.answers.story ?? ''))
  return read
}

function sharedAnswers({ sufferers, ...same }: Mapping['same']) {
  return sufferers ? { ...same, sufferers: [sufferers] } : same
}

function readInto({ answers, unread }: Read, field: Field, text: string) {
  if (field === 'wanted' || field === 'refused') return Object.assign(answers, wishesIn(field, text))
  const value = answerIn(field, text)
  if (value === null) unread.push(field)
  else answers[field] = value
}

function answerIn(field: Field, text: string) {
  if (field === 'placePublic' || field === 'codesign' || field === 'host') return yesOrNo(text)
  if (field === 'sufferers') return severalOf(ANSWERS.sufferers, text)
  if (field in ANSWERS) return ANSWERS[field as keyof typeof ANSWERS].get(plain(text)) ?? null
  return text
}

/** Several answers in one cell: all must be known. */
function severalOf(known: ReadonlyMap<string, string>, text: string) {
  const values = partsOf(text).map((part) => known.get(plain(part)))
  return values.includes(undefined) ? null : [...new Set(values)]
}

/** Usual wishes by their names; the others in the person's own words. */
function wishesIn(side: 'wanted' | 'refused', text: string) {
  const usual = partsOf(text).map((part) => ANSWERS[side].get(plain(part)))
  return usual.includes(undefined) ? { [`${side}Own`]: text } : { [side]: [...new Set(usual)] }
}

const partsOf = (text: string) => text.split(/[,;/|+\n]| et | and /).filter((part) => plain(part) !== '')

/** A table without titles: the first sentence, cut between two words where it is long. */
function openingOf(story: string) {
  const [sentence = ''] = story.trim().split(/(?<=[.!?])\s|\n/)
  if (sentence.length <= LONGEST_OPENING) return sentence
  return `${sentence.slice(0, LONGEST_OPENING).replace(/\s+\S*$/, '')}…`
}
const LONGEST_OPENING = 95

/** Why this table cannot be taken in now; null when it can. */
export function objectionToTakingIn(table: {
  doneAt: Date | null
  lacking: string[]
  faults: unknown[]
  fresh: number
}) {
  if (table.doneAt) return 'import_over'
  if (table.lacking.length > 0) return 'import_columns_missing'
  if (table.faults.length > 0) return 'import_rows_wrong'
  return table.fresh === 0 ? 'import_nothing_new' : null
}

/** What tells a row from the others: its own reference where the table has one, else what it says and where. */
export function identityOf(cells: string[], { columns }: Mapping, answers: Record<string, unknown>) {
  const place = columns.indexOf('reference')
  const reference = place < 0 ? '' : plain(cells[place] ?? '')
  if (reference !== '') return `reference ${reference}`
  const told = [answers.title, answers.story, answers.facilityName].map((text) => plain(String(text ?? '')))
  return `content ${told.join('\n')}`
}
