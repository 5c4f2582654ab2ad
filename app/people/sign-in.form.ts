import { z } from 'zod'
import { tidyEmail } from './person.ts'
import { isSiren } from './siren.ts'

export const SignInForm = z.object({
  email: z
    .string({ error: 'email_missing' })
    .max(254, 'email_malformed')
    .transform(tidyEmail)
    .pipe(z.email('email_malformed')),
  own: z.boolean().default(false),
  back: z.string().max(300).optional(),
})

/** People type codes with spaces or dashes. */
export const CodeForm = z.object({
  code: z
    .string({ error: 'code_missing' })
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'code_malformed')),
})

/** A press of the link page's one button. */
export const PressForm = z.object({})

export const ProfileForm = z.object({
  name: z.string({ error: 'name_missing' }).trim().min(2, 'name_missing').max(80, 'name_too_long'),
  calling: z.string().trim().max(120, 'calling_too_long').optional(),
  back: z.string().max(300).optional(),
})

export const OrganisationForm = z.object({
  kind: z.enum(['company', 'association'], { error: 'kind_missing' }),
  name: z
    .string({ error: 'organisation_name_missing' })
    .trim()
    .min(2, 'organisation_name_missing')
    .max(120, 'name_too_long'),
  town: z.string().trim().max(80, 'town_too_long').optional(),
  siren: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine(isSiren, 'siren_malformed')
    .optional(),
  back: z.string().max(300).optional(),
})
