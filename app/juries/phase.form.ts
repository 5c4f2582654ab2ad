import { z } from 'zod'
import { isId } from '#app/platform/id.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { OTHERS, REACHES } from './phase.ts'
import { LONGEST_NOTE } from './review.ts'

const shown = z.enum(['shown', 'hidden'], { error: 'phase_unsaid' }).transform((word) => word === 'shown')

/** A window as it is planned; an empty hour begins it at once. */
export const PhaseForm = z
  .object({
    starts: ParisTime.optional(),
    others: z.enum(OTHERS, { error: 'phase_unsaid' }),
    jurors: shown,
    applicants: shown,
    reach: z.enum(REACHES, { error: 'phase_unsaid' }),
  })
  .transform(({ starts, jurors, applicants, ...rules }) => ({
    ...{ startsAt: starts ?? null, jurorsNamed: jurors, applicantsNamed: applicants },
    ...rules,
  }))

const ids = z.array(z.string().refine(isId, 'not_found'))

/** The applicants a juror is bound to; none ticked: they are bound to none. */
export const NamesForm = z
  .object({
    organisation: z
      .union([
        ids,
        z
          .string()
          .transform((one) => [one])
          .pipe(ids),
      ])
      .default([]),
    note: z.string().trim().max(LONGEST_NOTE, 'note_too_long').optional(),
    complete: z.literal('on', { error: 'names_not_read' }),
  })
  .transform(({ organisation, note }) => ({ organisationIds: organisation, note: note || undefined }))
