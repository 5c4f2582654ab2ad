import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { writing } from './need.form.ts'
import { AUTHOR_KINDS } from './need.ts'
import { LONGEST_LINE } from './support.ts'

export const SupportForm = z.object({
  role: z.enum(AUTHOR_KINDS, { error: 'support_role_missing' }),
  territory: z.enum(TERRITORIES).optional(),
  line: writing('missing').max(LONGEST_LINE, 'line_too_long').optional(),
  /** Supporting follows nothing by itself: a box of its own, for those signed in. */
  follow: z.boolean().default(false),
})
/** Who says "me too": as whom, where from, and one line if they like. */
export type GivenSupport = z.input<typeof SupportForm>

export const LineForm = z.object({
  supportId: z.uuid('line_fate_missing'),
  fate: z.enum(['kept', 'dropped'], { error: 'line_fate_missing' }),
})
export type LineFate = z.input<typeof LineForm>['fate']
