import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { LONGEST_LINE } from './announcement.ts'

/** What is added for one applicant; emptied, it is taken away. */
export const LineForm = z.object({
  text: z
    .string()
    .trim()
    .max(LONGEST_LINE, 'line_too_long')
    .refine((text) => !holdsNir(text), 'nir_in_text')
    .optional()
    .default(''),
})
