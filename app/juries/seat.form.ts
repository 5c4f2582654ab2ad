import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { CONDITIONS } from '#app/needs/need.ts'
import { isId } from '#app/platform/id.ts'
import { endOfDay } from './reading-date.ts'
import { COLLEGES, LONGEST_ABOUT, MOST_FILES, MOST_READINGS, SKILLS, WHY_DECLINED } from './seat.ts'

const count = z.coerce
  .number({ error: 'count_malformed' })
  .int('count_malformed')
  .min(0, 'count_malformed')
  .max(MOST_FILES, 'count_malformed')
/** A number of files, or an empty box: as many as need be. */
const most = count.min(1, 'count_malformed').optional()

/** What a seat is made of; how many files is left open while nobody has said. */
const parts = {
  college: z.enum(COLLEGES, { error: 'college_unknown' }).optional(),
  least: count.default(0),
  most,
}

/** Whether the most is below the least: said beside the most. */
const inOrder = ({ least, most }: { least: number; most?: number }) => most === undefined || most >= least
const disorder = { error: 'most_below_least', path: ['most'] }

export const SeatForm = z.object(parts).refine(inOrder, disorder)

export const InvitationForm = z
  .object({
    name: z.string({ error: 'juror_name_missing' }).trim().min(2, 'juror_name_missing').max(80, 'juror_name_too_long'),
    email: z
      .string({ error: 'juror_email_missing' })
      .trim()
      .max(254, 'juror_email_malformed')
      .pipe(z.email('juror_email_malformed')),
    ...parts,
  })
  .refine(inOrder, disorder)

export const ConfidentialityForm = z.object({
  accepted: z.literal('on', { error: 'confidentiality_not_accepted' }),
  most,
})

export const DeclinationForm = z.object({ why: z.enum(WHY_DECLINED, { error: 'why_declined_missing' }) })

/** The end of a day; an empty box sets none. */
const day = z.iso
  .date('read_by_malformed')
  .transform((typed) => endOfDay(typed))
  .optional()

/** How many readings of each file, how many by each college, and by which day; an empty box asks for none. */
export const ReadingsForm = z
  .object({
    readings: z.coerce
      .number({ error: 'readings_malformed' })
      .int('readings_malformed')
      .min(1, 'readings_malformed')
      .max(MOST_READINGS, 'readings_malformed'),
    readBy: day,
    ...Object.fromEntries(COLLEGES.map((college) => [college, count.max(MOST_READINGS, 'count_malformed').optional()])),
  })
  .transform(({ readings, readBy, ...typed }) => ({
    readings,
    readBy: readBy ?? null,
    minima: COLLEGES.flatMap((college) => {
      const least = (typed as Record<string, number | undefined>)[college] ?? 0
      return least > 0 ? [{ college, least }] : []
    }),
  }))

export const ExpertiseForm = z.object({
  conditions: z.array(z.enum(CONDITIONS)).default([]),
  skills: z.array(z.enum(SKILLS)).default([]),
  themes: z.array(z.string().refine(isId)).default([]),
  about: z
    .string()
    .trim()
    .max(LONGEST_ABOUT, 'about_too_long')
    .refine((text) => !holdsNir(text), 'nir_in_text')
    .default(''),
})
