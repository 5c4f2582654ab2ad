import { Readable } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { now } from './clock.ts'
import { parisDay } from './working-days.ts'

type Cell = string | number | boolean | Date | null | undefined
export type CsvRow = Cell[]

/**
 * What a French Excel opens with a double click: semicolons, and a byte-order mark without which it takes accents for Latin-1.
 * A cell that begins with = + - @, tab or return is run as a formula when the file is opened, whoever wrote it: an apostrophe
 * before it makes it text again. A line break within a cell asks for quotes, which the package forgets for a lone one.
 */
const EXCEL = {
  delimiter: ';',
  record_delimiter: '\r\n',
  quoted_match: /[\r\n]/,
  escape_formulas: true,
  cast: { boolean: yesNo, date: isoDay },
}

/** A table as a file, named with the day it was asked for in Paris. Rows may come page by page: only one page is held at a time. */
export function csvReply(name: string, header: string[], rows: Iterable<CsvRow[]> | AsyncIterable<CsvRow[]>) {
  const headers = {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}-${parisDay(now())}.csv"`,
    'Cache-Control': 'no-store',
  }
  return new Response(createReadableStreamFromReadable(Readable.from(lines(header, rows))), { headers })
}

async function* lines(header: string[], pages: Iterable<CsvRow[]> | AsyncIterable<CsvRow[]>) {
  const bytes = new TextEncoder()
  yield bytes.encode(`\uFEFF${stringify([header], EXCEL)}`)
  for await (const page of pages) if (page.length > 0) yield bytes.encode(stringify(page, EXCEL))
}

function yesNo(value: boolean) {
  return value ? '1' : '0'
}

function isoDay(value: Date) {
  return parisDay(value)
}
