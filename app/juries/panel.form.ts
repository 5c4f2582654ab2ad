import { z } from 'zod'

export const CompositionForm = z.object({ cutoffId: z.uuid('cutoff_missing') })

export const AssignmentForm = z.object({
  files: z.array(z.uuid('not_found'), { error: 'no_file_chosen' }).min(1, 'no_file_chosen'),
})

/** A press of a page's one button. */
export const PressForm = z.object({})
