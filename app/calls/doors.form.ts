import { z } from 'zod'
import { holdsNir } from '#app/needs/nir.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { SHORTEST_REASON } from './call.ts'

const free = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'text_too_long')
    .refine((text) => !holdsNir(text), 'holds_nir')
const told = (longest: number, tooShort: string) =>
  z
    .string({ error: tooShort })
    .trim()
    .min(SHORTEST_REASON, tooShort)
    .max(longest, 'text_too_long')
    .refine((text) => !holdsNir(text), 'holds_nir')

export const ExtensionForm = z
  .object({
    cutoffId: z.uuid('cutoff_unknown'),
    to: z.string({ error: 'extension_missing' }).pipe(ParisTime),
    reasonFr: told(1000, 'reason_too_short'),
    reasonEn: free(1000).optional(),
  })
  .transform(({ cutoffId, to, reasonFr, reasonEn }) => ({ cutoffId, to, reason: bothOf(reasonFr, reasonEn) }))

export const LateDoorForm = z.object({
  cutoffId: z.uuid('cutoff_unknown'),
  organisationId: z.uuid('organisation_unknown'),
  until: z.string({ error: 'until_missing' }).pipe(ParisTime),
  reason: told(1000, 'reason_too_short'),
})

export const AmendmentForm = z
  .object({ textFr: told(4000, 'amendment_too_short'), textEn: free(4000).optional() })
  .transform(({ textFr, textEn }) => bothOf(textFr, textEn))
