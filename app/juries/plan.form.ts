import { z } from 'zod'
import { CHANCES, EVENNESS } from './plan.ts'
import { COLLEGES } from './seat.ts'

export const PlanForm = z.object({
  evenness: z.enum(Object.keys(EVENNESS) as [keyof typeof EVENNESS], { error: 'evenness_unknown' }),
  chance: z.enum(Object.keys(CHANCES) as [keyof typeof CHANCES], { error: 'chance_unknown' }).default('none'),
})

/** What must be given up, as it is kept: by the ids of jurors and files. */
const Excess = z.object({
  kind: z.enum(['readings', 'college', 'most', 'least', 'apart', 'pin', 'chance']),
  by: z.number(),
  fileId: z.string().optional(),
  college: z.enum(COLLEGES).optional(),
  jurorIds: z.array(z.string()),
  /** Who could have been chosen, and how many were wanted. */
  free: z.number(),
  wanted: z.number(),
})
export const Excesses = z.array(Excess)
export type ExcessKept = z.infer<typeof Excess>
