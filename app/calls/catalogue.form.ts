import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { isId } from '#app/platform/id.ts'
import { SHELVES } from './call.ts'
import { MANNERS } from './catalogue.ts'
import { MAKER_KINDS } from './eligibility.ts'

/** The list as an address asks for it: what is no value of its facet narrows nothing. */
export const CallsForm = z.object({
  state: z.enum(SHELVES).optional().catch(undefined),
  theme: z.string().refine(isId).optional().catch(undefined),
  territory: z.enum(TERRITORIES).optional().catch(undefined),
  kind: z.enum(MAKER_KINDS).optional().catch(undefined),
  manner: z.enum(MANNERS).optional().catch(undefined),
  q: z
    .string()
    .transform((text) => text.replaceAll('\0', '').trim().slice(0, 100) || undefined)
    .optional()
    .catch(undefined),
  after: z.string().refine(isId).optional().catch(undefined),
})
