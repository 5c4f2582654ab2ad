import { z } from 'zod'
import { FACILITY_KINDS, FINESS_SHAPE, MOST_SLOTS, TERRITORIES } from './facility.ts'

const slots = z.coerce.number({ error: 'slots_malformed' }).int('slots_malformed').min(0, 'slots_malformed')

export const FacilityForm = z.object({
  name: z.string({ error: 'facility_name_missing' }).trim().min(2, 'facility_name_missing').max(120, 'text_too_long'),
  town: z.string({ error: 'town_missing' }).trim().min(1, 'town_missing').max(80, 'text_too_long'),
  kind: z.enum(FACILITY_KINDS, { error: 'facility_kind_missing' }),
  territory: z.enum(TERRITORIES, { error: 'territory_missing' }),
  finess: z
    .string()
    .transform((typed) => typed.replace(/\s/g, '').toUpperCase())
    .pipe(z.string().regex(FINESS_SHAPE, 'finess_malformed'))
    .optional(),
  tiersLieu: z.boolean().default(false),
  slots: slots.max(MOST_SLOTS, 'slots_malformed').default(0),
  about: z.string({ error: 'about_missing' }).trim().min(20, 'about_missing').max(2000, 'text_too_long'),
  aboutEnglish: z.string().trim().max(2000, 'text_too_long').optional(),
})

export const LeadForm = z.object({
  name: z.string({ error: 'lead_name_missing' }).trim().min(2, 'lead_name_missing').max(80, 'text_too_long'),
  email: z.string({ error: 'email_missing' }).trim().max(254, 'email_malformed').pipe(z.email('email_malformed')),
})

/** What an address of the directory asks for; what it cannot read it leaves out. */
export const DirectoryAsked = z.object({
  territory: z.string().max(80).optional().catch(undefined),
  tiersLieu: z.literal('1').optional().catch(undefined),
  after: z.string().max(120).optional().catch(undefined),
})
