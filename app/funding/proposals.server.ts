import { listBarred } from '#app/applications/applicants.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { listOrganisations } from '#app/people/organisations.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { centsOf } from '#app/platform/money.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { maySettle, readersOfProposal } from './award.access.ts'
import {
  objectionToProposing,
  objectionToSettingAside,
  objectionToStarting,
  type Proposal,
  suggestProposal,
} from './award.ts'
import { findAward, listAwardsOfApplications } from './awards.server.ts'
import { sumOf } from './cents.ts'
import { listPurses } from './purses.server.ts'

/** What an award is proposed on: the application, its call and the money that has arrived. Coordinators of the organiser (403 to others). */
export async function findGround(viewer: Viewer, applicationId: string) {
  const application = await findApplication(viewer, applicationId)
  const call = await findCallById(viewer, application.callId)
  if (!maySettle(viewer, call)) refuse(403, 'not_a_coordinator')
  return { application, call, purses: await listPurses(call.id) }
}

/**
 * What the page of a proposal starts from: what is asked, what is left, and a suggestion from that amount or from another one
 * typed (`from`). `obstacle` says why nothing can be proposed now.
 */
export async function findSuggestion(viewer: Viewer, applicationId: string, from: string | null, milestones: string[]) {
  const { application, purses } = await findGround(viewer, applicationId)
  const award = (await listAwardsOfApplications(viewer, [applicationId])).get(applicationId)
  const partners = await listOrganisations(purses.map((purse) => purse.organisationId))
  const { id, number, title, askedCents } = application
  const leftCents = sumOf(purses.map((purse) => purse.leftCents))
  const start = Math.min(centsOf(from ?? '') || askedCents || leftCents, leftCents)
  return {
    application: { id, number, title },
    askedCents,
    leftCents,
    proposedCents: sumOf(purses.map((purse) => purse.proposedCents)),
    purses: purses.map((purse) => ({ ...purse, partner: partners.get(purse.organisationId)?.name ?? '' })),
    suggestion: suggestProposal(start, purses, milestones, now()),
    obstacle: award ? 'already_proposed' : objectionToStarting(application, purses),
    awardId: award?.id ?? null,
  }
}
export type Suggested = Pick<Awaited<ReturnType<typeof findSuggestion>>, 'purses' | 'suggestion'>

/** Why this proposal would be refused now: a reason word, or null. The page asks before the command, to keep what was typed. */
export async function objectionToProposal(viewer: Viewer, applicationId: string, proposal: Proposal) {
  const { application, purses } = await findGround(viewer, applicationId)
  return objectionToProposing(application, purses, proposal)
}

/** Propose an award for a selected application: sums in cents that agree, drawn from money that has arrived. A second person approves it. */
export async function proposeAward(
  viewer: Viewer,
  { applicationId, ...proposal }: Proposal & { applicationId: string },
) {
  const person = personOf(viewer)
  const { application, call, purses } = await findGround(viewer, applicationId)
  const objection = objectionToProposing(application, purses, proposal)
  if (objection) refuse(409, objection)

  const id = newId()
  const { organisationId } = application
  return inTransaction(async (tx) => {
    const number = await nextNumber('AT')
    const about = {
      id,
      number,
      applicationId,
      callId: call.id,
      organisationId,
      amountCents: BigInt(proposal.amountCents),
    }
    const signed = { stage: 'proposed', proposedBy: person.id, proposedAt: now() } as const
    const reading = { readers: readersOfProposal(call), barred: await listBarred(applicationId) }
    // An application has one award at a time, says an index: the slower of two proposals writes nothing.
    const { count } = await tx.award.createMany({ data: [{ ...about, ...signed, ...reading }], skipDuplicates: true })
    if (count === 0) refuse(409, 'already_proposed')
    await tx.awardShare.createMany({ data: proposal.shares.map((share) => ({ ...inBigInts(share), awardId: id })) })
    const planned = proposal.tranches.map((tranche, place) => ({ ...inBigInts(tranche), position: place + 1 }))
    await tx.tranche.createMany({
      data: planned.map((row) => ({ ...row, id: newId(), awardId: id, stage: 'planned' })),
    })
    await record(tx, viewer, 'award.proposed', id)
    return { id, number }
  })
}

function inBigInts<T extends { amountCents: number }>(part: T) {
  return { ...part, amountCents: BigInt(part.amountCents) }
}

/** Set a proposal aside, with why: its proposer thinks again, or the second person disagrees. Another may then be proposed. */
export async function setAsideProposal(viewer: Viewer, awardId: string, reason: string) {
  const person = personOf(viewer)
  const award = await findAward(viewer, awardId)
  if (!maySettle(viewer, award.call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToSettingAside(award)
  if (objection) refuse(409, objection)

  return inTransaction(async (tx) => {
    const ended = { stage: 'terminated', stageReason: reason, endedBy: person.id, endedAt: now() } as const
    const { count } = await tx.award.updateMany({ where: { id: awardId, stage: 'proposed' }, data: ended })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'award.set_aside', awardId)
    return { id: awardId }
  })
}
