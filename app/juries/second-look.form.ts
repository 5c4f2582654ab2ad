import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { LONGEST_TEXT, LOOKS, SHORTEST_TEXT } from './second-look.ts'

const Text = z
  .string({ error: 'second_look_too_short' })
  .trim()
  .min(SHORTEST_TEXT, 'second_look_too_short')
  .max(LONGEST_TEXT, 'second_look_too_long')
  .refine((text) => !holdsNir(text), 'nir_in_text')

/** What an applicant thinks was misread. */
export const AskForm = z.object({ why: Text })

/** What coordinators make of it. */
export const AnswerForm = z.object({ outcome: z.enum(LOOKS, { error: 'outcome_missing' }), answer: Text })
