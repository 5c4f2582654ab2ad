import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { now } from '#app/platform/clock.ts'
import { Euros } from '#app/platform/money.ts'
import { parisYear } from '#app/platform/paris.ts'
import { EARLIEST_FOUNDING, MAKER_SIZES, MOST_STAFF } from './maker.ts'

export const MakerForm = z.object({
  size: z.enum(MAKER_SIZES, { error: 'size_missing' }),
  territory: z.enum(TERRITORIES, { error: 'territory_unknown' }).optional(),
  foundedIn: z
    .number('year_malformed')
    .int('year_malformed')
    .min(EARLIEST_FOUNDING, 'year_malformed')
    .refine((year) => year <= parisYear(now()), 'year_malformed')
    .optional(),
  staff: z
    .number('staff_malformed')
    .int('staff_malformed')
    .min(0, 'staff_malformed')
    .max(MOST_STAFF, 'staff_malformed')
    .optional(),
  turnover: Euros.optional(),
})
export type ToldMaker = z.infer<typeof MakerForm>
