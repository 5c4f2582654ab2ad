import { z } from 'zod'
import { instantOfParis } from '#app/platform/paris.ts'
import { addressesIn, COLLEGES, MOST_INVITED, MOST_NEEDS, OUTCOMES } from './round.ts'

const wall = (missing: string) =>
  z.string({ error: missing }).transform((typed, told) => {
    const instant = instantOfParis(typed)
    if (instant) return instant
    told.addIssue({ code: 'custom', message: 'hour_unknown' })
    return z.NEVER
  })

export const RoundForm = z.object({
  opensAt: wall('round_opens_missing'),
  closesAt: wall('round_closes_missing'),
  needIds: z.array(z.uuid()).max(MOST_NEEDS, 'round_too_many_needs').default([]),
})
export type NewRound = z.output<typeof RoundForm>

export const InvitationForm = z.object({
  college: z.enum(COLLEGES, { error: 'college_missing' }),
  language: z.enum(['fr', 'en']).default('fr'),
  addresses: z
    .string({ error: 'addresses_missing' })
    .max(60_000, 'addresses_too_many')
    .transform((pasted, told) => {
      const { addresses, wrong } = addressesIn(pasted)
      if (wrong.length > 0) told.addIssue({ code: 'custom', message: 'addresses_wrong' })
      else if (addresses.length === 0) told.addIssue({ code: 'custom', message: 'addresses_missing' })
      else if (addresses.length > MOST_INVITED) told.addIssue({ code: 'custom', message: 'addresses_too_many' })
      return addresses
    }),
})
export type Invitation = z.output<typeof InvitationForm>

export const DuelForm = z.object({
  firstId: z.uuid('missing'),
  secondId: z.uuid('missing'),
  outcome: z.enum(OUTCOMES, { error: 'outcome_missing' }),
})
export type DuelAnswer = z.output<typeof DuelForm>

export const PressForm = z.object({})
