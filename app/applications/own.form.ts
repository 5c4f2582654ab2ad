import { z } from 'zod'
import { STAGES } from './application.ts'

/** The list as an address asks for it: what is no value of its facet narrows nothing. */
export const OwnForm = z.object({
  stage: z.enum(STAGES).optional().catch(undefined),
  call: z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional()
    .catch(undefined),
  after: z.uuid().optional().catch(undefined),
})
