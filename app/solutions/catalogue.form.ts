import { z } from 'zod'
import { SUFFERERS } from '#app/needs/need.ts'
import { isId } from '#app/platform/id.ts'
import { BANDS } from './catalogue.ts'
import { REQUIREMENTS } from './requirement.ts'
import { MATURITIES } from './solution.ts'

/** The catalogue as an address asks for it: what is no value of its facet narrows nothing. */
export const CatalogueForm = z.object({
  maturity: z.enum(MATURITIES).optional().catch(undefined),
  trl: z.enum(BANDS).optional().catch(undefined),
  whom: z.enum(SUFFERERS).optional().catch(undefined),
  proof: z.enum(REQUIREMENTS).optional().catch(undefined),
  after: z.string().refine(isId).optional().catch(undefined),
})
