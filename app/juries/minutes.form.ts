import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { OUTCOMES } from './decision.ts'
import { LONGEST_REMARK, SHORTEST_REMARK } from './minutes.ts'

const Instant = z.string()
const Votes = z.object({
  favourable: z.number(),
  reserve: z.number(),
  unfavourable: z.number(),
  abstain: z.number(),
})

const PlacedBy = z.union([
  z.object({ kind: z.literal('criterion'), criterion: z.string() }),
  z.object({ kind: z.literal('choice'), reason: z.string(), by: z.string(), at: Instant }),
])

/** A file, as the jury left it. */
const FileOfMinutes = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  organisation: z.string(),
  rank: z.number().nullable(),
  total: z.number().nullable(),
  counted: z.number().nullable(),
  meetsThresholds: z.boolean(),
  placedBy: PlacedBy.nullable(),
  outcome: z.enum(OUTCOMES),
  reserveRank: z.number().nullable(),
  reasons: z.string(),
  against: z.enum(['below_threshold', 'passed_over']).nullable(),
  againstWhy: z.string().nullable(),
  votes: Votes.nullable(),
  /** Who left the room for it, and who was kept from reading it: names, never why. */
  left: z.array(z.string()),
  recused: z.array(z.string()),
  seals: z.array(z.object({ juror: z.string(), digest: z.string(), at: Instant, setAside: z.boolean() })),
})

/** What minutes hold: plain values, so that their canonical text can be sealed and read again. */
export const MinutesContent = z.object({
  call: z.object({ number: z.string(), title: z.string(), organiser: z.string(), cutoff: z.number() }),
  composed: z.object({ by: z.string(), at: Instant }),
  opened: z.object({ by: z.string().nullable(), at: Instant }),
  decided: z.object({ by: z.string(), at: Instant }),
  counting: z.object({ column: z.enum(['raw', 'adjusted']), by: z.string().nullable() }),
  jurors: z.array(z.object({ name: z.string(), college: z.string().nullable() })),
  sitting: z
    .object({
      place: z.string(),
      chair: z.string(),
      openedAt: Instant.nullable(),
      closedAt: Instant.nullable(),
      presences: z.array(z.object({ name: z.string(), from: Instant, until: Instant.nullable() })),
    })
    .nullable(),
  plan: z.object({ chance: z.number(), seed: z.number(), by: z.string(), at: Instant }).nullable(),
  files: z.array(FileOfMinutes),
  correction: z.object({ why: z.string(), by: z.string(), at: Instant }).nullable(),
})

/** The version that was before the signer's eyes. */
export const SignatureForm = z.object({ digest: z.string('minutes_missing') })

export const RemarkForm = z.object({
  why: z
    .string({ error: 'remark_too_short' })
    .trim()
    .min(SHORTEST_REMARK, 'remark_too_short')
    .max(LONGEST_REMARK, 'remark_too_long')
    .refine((text) => !holdsNir(text), 'nir_in_text'),
})
