import { z } from 'zod'

export const CompositionForm = z.object({ cutoffId: z.uuid('cutoff_missing') })

export const InvitationForm = z.object({
  name: z.string({ error: 'juror_name_missing' }).trim().min(2, 'juror_name_missing').max(80, 'juror_name_too_long'),
  email: z
    .string({ error: 'juror_email_missing' })
    .trim()
    .max(254, 'juror_email_malformed')
    .pipe(z.email('juror_email_malformed')),
})

export const AssignmentForm = z.object({
  files: z.array(z.uuid('not_found'), { error: 'no_file_chosen' }).min(1, 'no_file_chosen'),
})

export const ConfidentialityForm = z.object({ accepted: z.literal('on', { error: 'confidentiality_not_accepted' }) })

/** A press of a page's one button. */
export const PressForm = z.object({})
