import { z } from 'zod'
import type { Mapping, Target } from './import.ts'

/** A table as it is kept until it is taken in. */
export const StoredRows = z.object({
  rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })),
  files: z.array(z.object({ name: z.string(), fileId: z.string().nullable(), objection: z.string().nullable() })),
})

export const StoredMapping: z.ZodType<Mapping> = z.object({
  columns: z.array(z.custom<Target>((said) => typeof said === 'string').nullable()),
  cutoff: z.number(),
  partial: z.boolean(),
})
