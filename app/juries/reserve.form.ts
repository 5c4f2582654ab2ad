import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { LONGEST_NOTE, SHORTEST_NOTE } from './reserve.ts'

const Note = z
  .string()
  .trim()
  .max(LONGEST_NOTE, 'note_too_long')
  .refine((text) => !holdsNir(text), 'nir_in_text')

/** What becomes of a freed place: the file proposed is called up, or the place stays empty for a reason. */
export const PlaceForm = z
  .object({
    choice: z.enum(['call', 'leave'], { error: 'choice_missing' }),
    proposed: z.uuid('choice_missing').optional(),
    note: Note.optional().default(''),
  })
  .transform((typed, context) => {
    const isCall = typed.choice === 'call'
    if (isCall && !typed.proposed) context.addIssue({ code: 'custom', path: ['choice'], message: 'reserve_is_empty' })
    if (!isCall && typed.note.length < SHORTEST_NOTE)
      context.addIssue({ code: 'custom', path: ['note'], message: 'note_too_short' })
    return isCall ? { calledId: typed.proposed ?? null, note: null } : { calledId: null, note: typed.note }
  })
