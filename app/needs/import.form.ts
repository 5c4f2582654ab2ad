import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { holdsNir, warningsIn } from './identifiers.ts'
import {
  answersOf,
  type Fault,
  LARGEST_TABLE,
  type Mapping,
  MOST_COLUMNS,
  MOST_ROWS,
  type Table,
  type TableRow,
  WITHHELD,
} from './import.ts'
import { NeedForm, type PostedNeed, writtenIn } from './need.form.ts'
import { AUTHOR_KINDS, SETTINGS, SUFFERERS } from './need.ts'
import { FIELDS, type Field } from './spelling.ts'

export const TableForm = z.object({
  file: z.instanceof(File).optional(),
  pasted: z.string().max(LARGEST_TABLE, 'table_too_large').optional(),
  /** The table that this one corrects: its matched columns are kept where the heads are the same. */
  corrects: z.uuid().optional(),
})

export const MappingForm = z.object({
  columns: z.array(z.enum(FIELDS).optional()).max(MOST_COLUMNS).default([]),
  authorKind: z.enum(AUTHOR_KINDS).optional(),
  sufferers: z.enum(SUFFERERS).optional(),
  setting: z.enum(SETTINGS).optional(),
})

/** The form as a mapping of so many columns: answers for all rows only where they were given. */
export function mappingOf({ columns, ...same }: z.infer<typeof MappingForm>, count: number): Mapping {
  const given = Object.entries(same).filter(([, answer]) => answer !== undefined)
  return {
    columns: Array.from({ length: count }, (_, place) => columns[place] ?? null),
    same: Object.fromEntries(given),
  }
}

export const PressForm = z.object({})

type ReadTable = { table: Table; fileName: string; objection: null } | { objection: string }

/** The table that a form brought, from its file or as pasted. */
export async function tableOf({ file, pasted }: z.infer<typeof TableForm>): Promise<ReadTable> {
  if (file && file.size > LARGEST_TABLE) return { objection: 'table_too_large' }
  const text = file && file.size > 0 ? textOf(new Uint8Array(await file.arrayBuffer())) : pasted
  if (!text || text.trim() === '') return { objection: 'table_missing' }
  const read = readTable(text)
  return 'objection' in read ? read : { ...read, fileName: withoutNir(file?.name ?? '').slice(-100), objection: null }
}

/** Bytes as text: UTF-8, the UTF-16 that Excel calls Unicode, else Windows-1252 as older Excels write. */
export function textOf(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** Where Windows-1252 is not Latin-1, from 0x80 on; Node 20 takes one for the other. */
const WINDOWS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']

const DELIMITERS = [';', ',', '\t']

/** A text as a table: its delimiter found, its empty rows left out, whatever holds a social-security number withheld. */
export function readTable(text: string): { table: Table } | { objection: string } {
  const clean = text.replaceAll('\0', '').replace(/^\uFEFF/, '')
  const read = rowsIn(clean, delimiterOf(clean))
  if (read === null) return { objection: 'table_unreadable' }
  const [head, ...rows] = read
  if (!head || rows.length === 0) return { objection: 'table_without_rows' }
  if (rows.length > MOST_ROWS) return { objection: 'table_too_long' }
  if (head.cells.length > MOST_COLUMNS) return { objection: 'table_too_wide' }
  return { table: { head: head.cells.map((name) => name.trim().slice(0, 80)), rows } }
}

/** The one that parts the head in most columns. */
function delimiterOf(text: string) {
  const count = (delimiter: string) => rowsIn(text, delimiter, 1)?.[0]?.cells.length ?? 0
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

function rowsIn(text: string, delimiter: string, most?: number): TableRow[] | null {
  try {
    const forgiving = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true }
    const read = parse(text, { delimiter, ...forgiving, info: true, to: most }) as unknown as ParsedRow[]
    const filled = read.filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    return filled.map(({ record, info }) => ({ line: lineOf(record, info.lines), cells: record.map(withoutNir) }))
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

/** The parser says where a row ends; people look for where it begins. */
function lineOf(cells: string[], end: number) {
  return end - cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)
}

const withoutNir = (cell: string) => (holdsNir(cell) ? WITHHELD : cell)

export interface CheckedRow {
  line: number
  posted: PostedNeed | null
  answers: Record<string, unknown>
  cells: string[]
  faults: Fault[]
  /** Kinds of identifiers seen in it: taken in all the same, and noted for whoever reads it. */
  warnings: string[]
}

/** What a row says, and everything that is wrong in it. */
export function checkRow({ line, cells }: TableRow, mapping: Mapping, head: string[]): CheckedRow {
  const { answers, unread } = answersOf(cells, mapping)
  const columnOf = (field: Field) => head[mapping.columns.indexOf(field)] ?? null
  const fault = (field: Field, reason: string): Fault => ({
    line,
    column: columnOf(field),
    reason,
    said: saidIn(field),
  })
  const saidIn = (field: Field) => cells[mapping.columns.indexOf(field)]?.trim().slice(0, 40)

  const withheld = mapping.columns.filter((field, place) => field !== null && cells[place] === WITHHELD)
  const told = NeedForm.safeParse(answers)
  const slips = told.success ? [] : told.error.issues.map(({ path, message }) => slipOf(String(path[0]), message))
  const bare = slips.filter(({ field }) => !unread.includes(field) && !withheld.includes(field))
  const faults = [
    ...withheld.flatMap((field) => (field ? [{ line, column: columnOf(field), reason: 'nir_in_cell' }] : [])),
    ...unread.filter((field) => !withheld.includes(field)).map((field) => fault(field, 'answer_unknown')),
    ...bare.map(({ field, reason }) => ({ line, column: columnOf(field), reason })),
  ]
  const posted = faults.length === 0 && told.success ? withoutTick(told.data) : null
  return { line, posted, answers, cells, faults, warnings: posted ? warningsIn(writtenIn(posted)) : [] }
}

const withoutTick = ({ seen: _seen, ...posted }: z.infer<typeof NeedForm>): PostedNeed => posted

/** Wishes in one's own words stand in the column of wishes. */
function slipOf(name: string, reason: string) {
  const field = FIELDS.find((known) => known === name.replace(/Own$/, '')) ?? 'story'
  return { field, reason }
}
