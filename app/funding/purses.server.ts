import { db, type Tx } from '#app/platform/db.ts'
import { ENGAGED } from './award.ts'
import { exactCents, sumOf } from './cents.ts'

/** Money of one call, in cents: promised or arrived, arrived, and spoken for by approved awards. */
export interface CallMoney {
  pledgedCents: number
  receivedCents: number
  awardedCents: number
}

/** The money of these calls, as anyone may know it: two queries for all of them. */
export async function callMoney(callIds: string[]) {
  const callId = { in: callIds }
  const pledges = await db().pledge.groupBy({ by: ['callId', 'stage'], where: { callId }, _sum: { amountCents: true } })
  const where = { callId, stage: { in: ENGAGED } }
  const awards = await db().award.groupBy({ by: ['callId'], where, _sum: { amountCents: true } })
  const money = (id: string): CallMoney => {
    const own = pledges.filter((group) => group.callId === id && group.stage !== 'withdrawn')
    const cents = (groups: { _sum: { amountCents: bigint | null } }[]) =>
      sumOf(groups.map((group) => exactCents(group._sum.amountCents)))
    return {
      pledgedCents: cents(own),
      receivedCents: cents(own.filter((group) => group.stage === 'received')),
      awardedCents: cents(awards.filter((group) => group.callId === id)),
    }
  }
  return new Map(callIds.map((id) => [id, money(id)]))
}

/**
 * What has arrived for a call, oldest first, and what of it is left: awards in force have taken theirs, `exceptAward` not
 * counted. What other proposals ask for is told apart, since a proposal takes nothing yet.
 */
export async function listPurses(callId: string, exceptAward?: string) {
  const awards = { id: { not: exceptAward }, stage: { in: [...ENGAGED, 'proposed' as const] } }
  const pledges = await db().pledge.findMany({
    where: { callId, stage: 'received' },
    orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }],
    include: { shares: { where: { award: awards }, include: { award: { select: { stage: true } } } } },
  })
  return pledges.map(({ id, number, organisationId, amountCents, shares }) => {
    const taken = (proposed: boolean) =>
      sumOf(shares.filter((s) => (s.award.stage === 'proposed') === proposed).map((s) => exactCents(s.amountCents)))
    const leftCents = exactCents(amountCents) - taken(false)
    return { pledgeId: id, number, organisationId, leftCents, proposedCents: taken(true) }
  })
}

/** Hold these pledges until the transaction ends, so that two approvals at once take turns; in one order, so that neither waits for ever. */
export async function holdPledges(tx: Tx, pledgeIds: string[]) {
  await tx.$queryRaw`SELECT id FROM pledge WHERE id = ANY (${pledgeIds}::uuid[]) ORDER BY id FOR UPDATE`
}
