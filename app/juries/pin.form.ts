import { z } from 'zod'
import { readTable, textOf } from '#app/needs/import.form.ts'
import { LARGEST_TABLE, type Table } from '#app/needs/import.ts'
import { type Bid, WISHES, wishField } from './bid.ts'
import { placeOfColumns } from './pin.ts'

/** Nobody ticked: the machine is free again. */
export const ReadersForm = z.object({ jurors: z.array(z.uuid('not_found')).default([]) })

export const ApartForm = z.object({
  one: z.uuid('juror_missing'),
  other: z.uuid('juror_missing'),
  apart: z.enum(['yes', 'no'], { error: 'apart_missing' }),
})

export const ReadersTableForm = z.object({
  file: z.instanceof(File).optional(),
  pasted: z.string().max(LARGEST_TABLE, 'table_too_large').optional(),
})

type Read = { table: Table } | { objection: string }

/** The table that a form brought, with a column for files and one for jurors; or why it is none. */
export async function readersIn({ file, pasted }: z.infer<typeof ReadersTableForm>): Promise<Read> {
  if (file && file.size > LARGEST_TABLE) return { objection: 'table_too_large' }
  const text = file && file.size > 0 ? textOf(new Uint8Array(await file.arrayBuffer())) : (pasted ?? '')
  if (text.trim() === '') return { objection: 'table_missing' }
  const read = readTable(text)
  if ('objection' in read) return read
  return Object.values(placeOfColumns(read.table.head)).includes(-1) ? { objection: 'columns_not_found' } : read
}

/** The lines of a table that an address names: numbers and nothing else. */
export function linesFrom(said: string | null) {
  return (said ?? '')
    .split(',')
    .filter((line) => /^\d{1,6}$/.test(line))
    .slice(0, 50)
}

const WISH_BOX = /^wish-([0-9a-f-]{36})$/
const Wish = z.enum(WISHES)

/** One wish per file of the page. */
export const BidsForm = z.record(z.string(), z.unknown()).transform((typed) => ({
  bids: Object.keys(typed).flatMap((field): Bid[] => {
    const applicationId = WISH_BOX.exec(field)?.[1]
    if (!applicationId) return []
    return [{ applicationId, wish: Wish.safeParse(typed[wishField(applicationId)]).data ?? null }]
  }),
  next: typeof typed.next === 'string' ? typed.next : '',
}))
