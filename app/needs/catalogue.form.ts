import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { isId } from '#app/platform/id.ts'
import { ORDERS } from './catalogue.ts'
import { CONDITIONS, HEARD, SETTINGS, SUFFERERS } from './need.ts'

/** The catalogue as an address asks for it: what is no value of its facet narrows nothing. */
export const CatalogueForm = z.object({
  condition: z.enum(CONDITIONS).optional().catch(undefined),
  setting: z.enum(SETTINGS).optional().catch(undefined),
  sufferer: z.enum(SUFFERERS).optional().catch(undefined),
  territory: z.enum(TERRITORIES).optional().catch(undefined),
  theme: z.string().refine(isId).optional().catch(undefined),
  stage: z.enum(HEARD).optional().catch(undefined),
  order: z.enum(ORDERS).catch('newest'),
  after: z
    .string()
    .regex(/^(\d{1,9}~)?[0-9a-f-]{36}$/)
    .refine((key) => isId(key.split('~').at(-1) ?? ''))
    .optional()
    .catch(undefined),
})
