import { z } from 'zod'
import { isId } from '#app/platform/id.ts'
import { RECEIVED_ORDERS, RECEIVED_STAGES, WAITS } from './received.ts'

/** A key of the list: what the order sorts by, then the id. */
const KEY = /^\d{1,16}~[0-9a-f-]{36}$/

/** The list as an address asks for it: what is no value of its facet narrows nothing. */
export const ReceivedForm = z.object({
  stage: z.enum(RECEIVED_STAGES).optional().catch(undefined),
  cutoff: z.coerce.number().int().positive().max(1000).optional().catch(undefined),
  waits: z.enum(WAITS).optional().catch(undefined),
  order: z.enum(RECEIVED_ORDERS).catch('oldest'),
  after: z
    .string()
    .regex(KEY)
    .refine((key) => isId(key.split('~')[1] ?? ''))
    .optional()
    .catch(undefined),
})

/** What is ticked in the list, to be admitted together. */
export const ManyForm = z.object({
  application: z
    .array(z.uuid())
    .max(50, 'many_too_many')
    .default([])
    .refine((ids) => ids.length > 0, 'many_none'),
})
