import { contractApplication, listApplicationsById } from '#app/applications/applications.server.ts'
import { listCallsById } from '#app/calls/calls.server.ts'
import { bind } from '#app/people/bonds.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Award as AwardRow, Tranche } from '#prisma/client/client.ts'
import { maySettle, readersOfAward } from './award.access.ts'
import { ENGAGED, objectionToApproving, objectionToDrawing } from './award.ts'
import { exactCents } from './cents.ts'
import { holdPledges, listPurses } from './purses.server.ts'

/**
 * Give the second signature: the money is spoken for and the application is contracted. Refused to who proposed (403) and
 * when other awards have taken the money meanwhile (409).
 */
export async function approveAward(viewer: Viewer, awardId: string) {
  const person = personOf(viewer)
  const award = await findAward(viewer, awardId)
  if (!maySettle(viewer, award.call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToApproving(award, person.id)
  if (objection) refuse(objection === 'own_proposal' ? 403 : 409, objection)

  return inTransaction(async (tx) => {
    const readers = readersOfAward(
      award.call,
      award.organisationId,
      award.shares.map((share) => share.organisationId),
    )
    const signed = { stage: 'approved', approvedBy: person.id, approvedAt: now(), readers } as const
    const { count } = await tx.award.updateMany({ where: { id: awardId, stage: 'proposed' }, data: signed })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await holdPledges(
      tx,
      award.shares.map((share) => share.pledgeId),
    )
    const lack = objectionToDrawing(await listPurses(award.call.id, awardId), award.shares)
    if (lack) refuse(409, lack)
    await contractApplication(viewer, award.applicationId)
    await bindFunders(tx, viewer, award, signed.approvedAt)
    await record(tx, viewer, 'award.approved', awardId)
    return { id: awardId }
  })
}

/** Whoever pays is tied to whoever receives, until the day on which the last part falls due. */
async function bindFunders(tx: Tx, viewer: Viewer, award: AwardWhole, since: Date) {
  const ends = award.tranches.map((tranche) => tranche.dueOn.getTime())
  const until = new Date(Math.max(since.getTime(), ...ends))
  const given = { kind: 'funded' as const, toId: award.organisationId, since, until, sourceId: award.id }
  await bind(
    tx,
    viewer,
    award.shares.map(({ organisationId }) => ({ ...given, fromId: organisationId })),
  )
}

/** The award with what stands in the way of the viewer's signature: a reason word, or null. Coordinators of the organiser (403 to others). */
export async function findAwardToApprove(viewer: Viewer, awardId: string) {
  const award = await findAward(viewer, awardId)
  if (!maySettle(viewer, award.call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToApproving(award, personOf(viewer).id)
  return { award, objection: objection ?? objectionToDrawing(await listPurses(award.call.id, awardId), award.shares) }
}

const TRANCHES = { tranches: { orderBy: { position: 'asc' as const } } }

/** One award with its call, its partners' shares, its tranches and its two signatures; 404 to those it is not addressed to. */
export async function findAward(viewer: Viewer, id: string) {
  const include = { ...TRANCHES, shares: { include: { pledge: true } } }
  const row = found(await db().award.findFirst({ where: { id, ...readable(viewer) }, include }))
  const call = found((await listCallsById(viewer, [row.callId])).get(row.callId))
  const application = (await listApplicationsById(viewer, [row.applicationId])).get(row.applicationId) ?? null
  const shares = row.shares.map(({ pledge, pledgeId, amountCents }) => {
    return {
      pledgeId,
      number: pledge.number,
      organisationId: pledge.organisationId,
      amountCents: exactCents(amountCents),
    }
  })
  const names = await listOrganisations([row.organisationId, ...shares.map((share) => share.organisationId)])
  const people = await listNames([row.proposedBy, row.approvedBy, row.endedBy])
  const nameOf = (organisationId: string) => names.get(organisationId)?.name ?? ''
  return {
    ...brief(row),
    call,
    application,
    receiver: nameOf(row.organisationId),
    shares: shares.map((share) => ({ ...share, partner: nameOf(share.organisationId) })),
    proposedBy: row.proposedBy,
    proposedAt: row.proposedAt,
    approvedBy: row.approvedBy,
    endedAt: row.endedAt,
    stageReason: row.stageReason,
    proposer: people.get(row.proposedBy) ?? '',
    approver: people.get(row.approvedBy ?? '') ?? '',
    ender: people.get(row.endedBy ?? '') ?? '',
  }
}
export type AwardWhole = Awaited<ReturnType<typeof findAward>>

/** The award of each application that has one, as far as the viewer may see it; proposals set aside do not count. */
export async function listAwardsOfApplications(viewer: Viewer, applicationIds: string[]) {
  const where = { applicationId: { in: applicationIds }, stage: { not: 'terminated' as const }, ...readable(viewer) }
  const rows = await db().award.findMany({ where, include: TRANCHES })
  return new Map(rows.map((row) => [row.applicationId, brief(row)]))
}

/** The approved awards of these calls, by call: what each gives, to whom and when is public. */
export async function listAwardsOfCalls(callIds: string[]) {
  const where = { callId: { in: callIds }, stage: { in: ENGAGED } }
  const rows = await db().award.findMany({ where, include: TRANCHES, orderBy: { approvedAt: 'asc' } })
  return new Map(callIds.map((id) => [id, rows.filter((row) => row.callId === id).map(brief)]))
}

/** Approved awards by id, for the rooms that build on them. */
export async function listAwardsById(ids: string[]) {
  const rows = await db().award.findMany({ where: { id: { in: ids }, stage: { in: ENGAGED } }, include: TRANCHES })
  return new Map(rows.map((row) => [row.id, brief(row)]))
}

/** An award as its neighbours see it: sums in cents, tranches in order. */
function brief(row: AwardRow & { tranches: Tranche[] }) {
  const { id, number, applicationId, callId, organisationId, stage, approvedAt } = row
  const tranches = row.tranches.map(({ id, position, amountCents, milestone, dueOn, stage }) => {
    return { id, position, amountCents: exactCents(amountCents), milestone, dueOn, stage }
  })
  return {
    id,
    number,
    applicationId,
    callId,
    organisationId,
    stage,
    approvedAt,
    amountCents: exactCents(row.amountCents),
    tranches,
  }
}
export type AwardBrief = ReturnType<typeof brief>

/** What awards in force draw on this pledge, as far as the viewer may see them, oldest first. */
export async function listAwardsOfPledge(viewer: Viewer, pledgeId: string) {
  const where = { stage: { in: ENGAGED }, shares: { some: { pledgeId } }, ...readable(viewer) }
  const include = { ...TRANCHES, shares: { orderBy: { pledgeId: 'asc' as const } } }
  const rows = await db().award.findMany({ where, include, orderBy: { approvedAt: 'asc' } })
  const names = await listOrganisations(rows.map((row) => row.organisationId))
  return rows.map((row) => ({
    ...brief(row),
    receiver: names.get(row.organisationId)?.name ?? '',
    shares: row.shares.map((share) => ({ pledgeId: share.pledgeId, amountCents: exactCents(share.amountCents) })),
  }))
}
export type AwardOfPledge = Awaited<ReturnType<typeof listAwardsOfPledge>>[number]

/** Whom an event about an award concerns, for letters: who proposed it, and on which call. */
export async function findProposal(awardId: string) {
  const award = found(await db().award.findUnique({ where: { id: awardId } }))
  return { proposedBy: award.proposedBy, callId: award.callId }
}
