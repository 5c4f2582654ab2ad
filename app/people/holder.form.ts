import { z } from 'zod'
import { now } from '#app/platform/clock.ts'
import { Day } from '#app/platform/day.form.ts'
import { LONGEST_HOLDER } from './bond.ts'

/** Who holds a share of a company, as its head types the name; since when and, once sold, until when. */
export const HolderForm = z
  .object({
    holder: z.string({ error: 'holder_missing' }).trim().min(2, 'holder_missing').max(LONGEST_HOLDER, 'holder_unknown'),
    since: Day.refine((day) => day <= now(), 'since_in_future'),
    until: Day.optional(),
  })
  .superRefine(({ since, until }, context) => {
    if (until && until < since) context.addIssue({ code: 'custom', path: ['until'], message: 'ends_before_it_begins' })
  })

/** Nothing to fill in but the choice itself. */
export const RemovalForm = z.object({ sure: z.literal('yes') })
