import { z } from 'zod'
import { writing } from '#app/needs/need.form.ts'
import { now } from '#app/platform/clock.ts'
import { Day } from '#app/platform/day.form.ts'
import { parisYear } from '#app/platform/paris.ts'
import {
  EARLIEST_YEAR,
  EVIDENCE_KINDS,
  LADDER,
  LONGEST_EVIDENCE_TITLE,
  LONGEST_PLACE,
  LONGEST_SOURCE,
  MOST_PEOPLE,
} from './evidence.ts'

export const EvidenceForm = z.object({
  kind: z.enum(EVIDENCE_KINDS, { error: 'kind_missing' }),
  level: z.number('level_missing').refine((step) => LADDER.some((one) => one === step), 'level_missing'),
  title: writing('evidence_title_missing')
    .min(5, 'evidence_title_missing')
    .max(LONGEST_EVIDENCE_TITLE, 'evidence_title_too_long'),
  source: writing('missing').max(LONGEST_SOURCE, 'source_too_long').optional(),
  year: z
    .number('evidence_year_malformed')
    .int('evidence_year_malformed')
    .min(EARLIEST_YEAR, 'evidence_year_malformed')
    .refine((year) => year <= parisYear(now()), 'evidence_year_malformed'),
  file: z.instanceof(File).optional(),
  shown: z.boolean().default(false),
})
export type ToldEvidence = Omit<z.infer<typeof EvidenceForm>, 'file'>

/** A facility of ours, or a place named in words; one of the two. */
export const ReferenceForm = z
  .object({
    facilityId: z.uuid('facility_unknown').optional(),
    place: writing('place_missing').max(LONGEST_PLACE, 'place_too_long').optional(),
    unit: writing('missing').max(LONGEST_PLACE, 'place_too_long').optional(),
    since: Day.refine((day) => day <= now(), 'since_in_future'),
    until: Day.optional(),
    people: z
      .number('people_malformed')
      .int('people_malformed')
      .min(0, 'people_malformed')
      .max(MOST_PEOPLE, 'people_malformed')
      .optional(),
    shown: z.boolean().default(false),
  })
  .superRefine(({ facilityId, place, since, until }, context) => {
    if (!facilityId && !place) context.addIssue({ code: 'custom', path: ['place'], message: 'place_missing' })
    if (until && until < since) context.addIssue({ code: 'custom', path: ['until'], message: 'ends_before_it_begins' })
  })
export type ToldReference = z.infer<typeof ReferenceForm>
