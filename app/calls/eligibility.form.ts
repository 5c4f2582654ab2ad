import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { holdsNir } from '#app/needs/nir.ts'
import { SHORTEST_REASON } from './call.ts'
import { asksOf, type Conditions, MAKER_KINDS, TRLS } from './eligibility.ts'

const yesOrNo = z.enum(['yes', 'no'], { error: 'answer_missing' })

/** The two-minute check of one call: only what that call looks at is asked, and all of it. A visitor's has no solution. */
export function checkFormOf(call: Conditions) {
  const asks = asksOf(call)
  const kind = z.enum(MAKER_KINDS, { error: 'answer_missing' })
  const territory = z.enum(TERRITORIES, { error: 'answer_missing' })
  const trl = z.number('answer_missing').refine((level) => TRLS.some((one) => one === level), 'answer_missing')
  const known = z.object({
    solutionId: z.uuid('solution_missing').optional(),
    kind: asks.kind ? kind : kind.optional(),
    territory: asks.territory ? territory : territory.optional(),
    trl: asks.trl ? trl : trl.optional(),
  })
  const questions = Object.fromEntries(call.knockouts.map(({ id }) => [`knockout-${id}`, yesOrNo]))
  return known.extend(questions).transform((typed: Record<string, unknown>) => {
    const { solutionId, kind = null, territory = null, trl = null } = known.parse(typed)
    const answers = Object.fromEntries(call.knockouts.map(({ id }) => [id, typed[`knockout-${id}`] === 'yes']))
    return { solutionId, facts: { kind, territory, trl }, answers }
  })
}

export const LetThroughForm = z.object({
  reason: z
    .string({ error: 'reason_too_short' })
    .trim()
    .min(SHORTEST_REASON, 'reason_too_short')
    .max(1000, 'text_too_long')
    .refine((text) => !holdsNir(text), 'holds_nir'),
})
