import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { LONGEST_CORRECTION, SHORTEST_CORRECTION } from './correction.ts'
import { GridForm } from './review.form.ts'

const Reason = z
  .string({ error: 'correction_without_reason' })
  .trim()
  .min(SHORTEST_CORRECTION, 'correction_without_reason')
  .max(LONGEST_CORRECTION, 'correction_reason_too_long')
  .refine((text) => !holdsNir(text), 'nir_in_text')

/** The grid as it should have been, and why. Boxes left empty are told by the command, which knows the criteria. */
export const CorrectionForm = z.looseObject({ reason: Reason }).transform((typed, context) => {
  const grid = GridForm.safeParse(typed)
  for (const issue of grid.error?.issues ?? []) {
    context.addIssue({ code: 'custom', message: issue.message, path: issue.path })
  }
  const { scores = [], comment = '', confidence = null } = grid.data ?? {}
  return { reason: typed.reason, scores, comment, confidence }
})
