import { z } from 'zod'
import { Euros } from '#app/platform/money.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import { objectionToSums, type Proposal } from './award.ts'
import { SHARE, TRANCHE_ROWS, trancheBoxes } from './boxes.ts'
import { MOST_CENTS } from './cents.ts'

/** Money that someone gives: never nothing, never more than a slip of the finger would type. */
const Amount = z
  .string({ error: 'amount_missing' })
  .pipe(Euros)
  .refine((cents) => cents > 0, 'amount_not_positive')
  .refine((cents) => cents <= MOST_CENTS, 'amount_too_large')

export const PledgeForm = z.object({
  organisationId: z.uuid('partner_missing'),
  amount: Amount,
})

/** A press of the page's one button: the address says the rest. */
export const PressForm = z.object({})

export const SetAsideForm = z.object({
  reason: z.string({ error: 'reason_missing' }).trim().min(20, 'reason_too_short').max(1000, 'reason_too_long'),
})

const Milestone = z
  .string({ error: 'milestone_missing' })
  .trim()
  .min(3, 'milestone_missing')
  .max(200, 'milestone_too_long')
/** A day typed in Paris; what is due then may come until midnight. */
const Day = z.string({ error: 'day_missing' }).transform((typed, context) => {
  const instant = instantOfParis(`${typed}T23:59`)
  if (instant) return instant
  context.addIssue({ code: 'custom', message: 'day_malformed' })
  return z.NEVER
})

/** A proposal as its page is filled in: an empty share or row counts for nothing; sums that disagree are told at the amount. */
export const AwardForm = z.record(z.string(), z.string().optional()).transform((typed, context): Proposal => {
  const take = <T extends z.ZodType>(schema: T, name: string) => {
    const read = schema.safeParse(typed[name])
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message, path: [name] })
    return null
  }
  const amountCents = take(Amount, 'amount')
  const drawn = Object.keys(typed).filter((name) => name.startsWith(SHARE) && typed[name])
  const shares = drawn.map((name) => ({ pledgeId: name.slice(SHARE.length), amountCents: take(Amount, name) }))
  const rows = Array.from({ length: TRANCHE_ROWS }, (_, row) => trancheBoxes(row + 1))
  const filled = rows.filter((row) => Object.values(row).some((name) => typed[name]))
  const tranches = filled.map(({ amount, milestone, due }) => {
    return { amountCents: take(Amount, amount), milestone: take(Milestone, milestone), dueOn: take(Day, due) }
  })
  const proposal = { amountCents, shares, tranches }
  if (!isWhole(proposal)) return z.NEVER
  const objection = objectionToSums(proposal)
  if (objection) context.addIssue({ code: 'custom', message: objection, path: ['amount'] })
  return proposal
})

type Unread<T> = { [K in keyof T]: T[K] extends (infer Part)[] ? { [P in keyof Part]: Part[P] | null }[] : T[K] | null }

/** Whether every box that was filled in could be read. */
function isWhole(proposal: Unread<Proposal>): proposal is Proposal {
  const parts: object[] = [...proposal.shares, ...proposal.tranches]
  return [proposal, ...parts].every((part) => Object.values(part).every((value) => value !== null))
}
