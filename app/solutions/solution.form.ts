import { z } from 'zod'
import { LONGEST_ABOUT, LONGEST_NAME, LONGEST_PITCH, MATURITIES } from './solution.ts'

const described = {
  name: z
    .string({ error: 'solution_name_missing' })
    .trim()
    .min(2, 'solution_name_missing')
    .max(LONGEST_NAME, 'solution_name_too_long'),
  pitch: z.string({ error: 'pitch_missing' }).trim().min(10, 'pitch_missing').max(LONGEST_PITCH, 'pitch_too_long'),
  about: z.string({ error: 'about_missing' }).trim().min(40, 'about_missing').max(LONGEST_ABOUT, 'about_too_long'),
  maturity: z.enum(MATURITIES, { error: 'maturity_missing' }),
  /** People type their address without https:// more often than with it. */
  site: z
    .string()
    .trim()
    .max(300, 'site_malformed')
    .transform((typed) => (/^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
    .pipe(z.url({ hostname: z.regexes.domain, error: 'site_malformed' }))
    .optional(),
  listed: z.boolean().default(false),
}

export const SolutionForm = z.object(described)
export const NewSolutionForm = z.object({ organisationId: z.uuid('organisation_missing'), ...described })
export type NewSolution = z.infer<typeof NewSolutionForm>
export type ChangedSolution = z.infer<typeof SolutionForm>
