import { z } from 'zod'
import { Euros } from '#app/platform/money.ts'
import { PAYERS, RECEIVERS } from './gifts.ts'

/** A year of full-time work is 1,607 hours: no agreement of an expert holds more than a thousand. */
const MOST_HOURS = 1_000

export const GiftsForm = z.object({
  payer: z.enum(PAYERS, { error: 'payer_missing' }),
  receiver: z.enum(RECEIVERS, { error: 'receiver_missing' }),
  hour: z.string({ error: 'amount_malformed' }).pipe(Euros),
  hours: z.coerce.number({ error: 'hours_malformed' }).min(0.5, 'hours_malformed').max(MOST_HOURS, 'hours_malformed'),
  day: z.iso.date('day_malformed'),
})
