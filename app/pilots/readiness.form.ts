import { z } from 'zod'
import { ITEMS, type Item } from './readiness.ts'

/** How long a precision may be: a few sentences for colleagues. */
const LONGEST_NOTE = 600

const points = z.enum(['0', '1', '2', '3'], { error: 'points_missing' }).transform(Number)
const note = z.string().trim().max(LONGEST_NOTE, 'text_too_long').default('')

type NoteOf<I extends Item = Item> = `${I}_note`
/** The name of the field in which an item is made precise. */
export const noteOf = (item: Item): NoteOf => `${item}_note`

const pointFields = Object.fromEntries(ITEMS.map((item) => [item, points])) as Record<Item, typeof points>
const noteFields = Object.fromEntries(ITEMS.map((item) => [noteOf(item), note])) as Record<NoteOf, typeof note>

/** Twelve answers with their precisions, one of which is needed: who answers the alerts. */
export const ReadinessForm = z
  .object({ ...pointFields, ...noteFields })
  .refine((typed) => typed.alerts_note !== '', { path: ['alerts_note'], message: 'alerts_note_missing' })
  .transform((typed) => ITEMS.map((item) => ({ item, points: typed[item], note: typed[noteOf(item)] })))
