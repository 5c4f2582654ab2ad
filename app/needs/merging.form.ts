import { z } from 'zod'
import { FEWEST_PARTS, MOST_PARTS } from './merging.ts'
import { writing } from './need.form.ts'
import { LONGEST_STORY, LONGEST_TITLE, SHORTEST_STORY } from './need.ts'

/** A number as people quote it: B-2026-0042, spaces and case forgiven. */
const NUMBER = z
  .string()
  .transform((typed) => typed.trim().toUpperCase().replace(/\s+/g, '').replace(/[‐-―]/g, '-'))
  .refine((number) => /^B-\d{4}-\d{4,7}$/.test(number), 'number_malformed')

export const MergingForm = z
  .object({
    headId: z.uuid('head_missing').optional(),
    number: NUMBER.optional(),
    /** How the need stood when the page was opened. */
    revision: z.coerce.number().int(),
  })
  .refine((form) => form.headId !== undefined || form.number !== undefined, {
    path: ['number'],
    message: 'head_missing',
    when: () => true,
  })

export const UndoingForm = z.object({ revision: z.coerce.number().int() })

const PartForm = z.object({
  titleFr: writing('title_missing').min(5, 'title_too_short').max(LONGEST_TITLE, 'title_too_long'),
  summaryFr: writing('summary_missing').min(SHORTEST_STORY, 'summary_too_short').max(LONGEST_STORY, 'story_too_long'),
  titleEn: writing('missing').max(LONGEST_TITLE, 'title_too_long').optional(),
  summaryEn: writing('missing').max(LONGEST_STORY, 'story_too_long').optional(),
  themeId: z.uuid('theme_missing').optional(),
})

/** Parts left wholly empty are none; the page offers as many as there may be. */
export const SplittingForm = z.object({
  parts: z.preprocess(
    (given) => (Array.isArray(given) ? given.filter(isBegun) : []),
    z.array(PartForm).min(FEWEST_PARTS, 'too_few_parts').max(MOST_PARTS, 'too_many_parts'),
  ),
  revision: z.coerce.number().int(),
})
export type Splitting = z.output<typeof SplittingForm>

const isBegun = (part: unknown) =>
  typeof part === 'object' && part !== null && Object.values(part).some((text) => text !== undefined && text !== '')
