import { decideApplications } from '#app/applications/applications.server.ts'
import { putInReview } from '#app/applications/reviewing.server.ts'
import { approveAward } from '#app/funding/awards.server.ts'
import { splitCents } from '#app/funding/cents.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { aClosedCall } from '#test/juries/stage.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'

/** A closed call with two coordinators and its first files selected by the jury. */
export async function aDecidedCall({ files = 1 } = {}) {
  const stage = await aClosedCall({ files })
  for (const { id } of stage.applications) {
    await putInReview(stage.viewer, [id])
    await decideApplications(stage.viewer, [id], 'selected')
  }
  const second = await aCoordinator('Paul Arnaud', stage.organisationId)
  const [first] = stage.applications
  if (!first) throw new Error('a decided call has a file')
  return { ...stage, first, second: second.viewer }
}
export type Decided = Awaited<ReturnType<typeof aDecidedCall>>

/** A partner and the person who holds its purse. */
export async function aFunder(name = 'Fondation Aubrac') {
  const person = await aPerson(`Trésorière de ${name}`)
  const { id: organisationId } = await foundOrganisation(person, { kind: 'partner', name })
  await seat(CLOCK, person.id, 'funder', organisationId)
  return { viewer: await seenAgain(person), organisationId }
}

/** A pledge whose transfer has arrived. */
export async function aReceivedPledge(stage: Decided, amountCents: number, funder = aFunder()) {
  const { viewer, organisationId } = await funder
  const made = await pledge(viewer, { callId: stage.call.id, organisationId, amountCents })
  await receivePledge(stage.viewer, made.id)
  return { ...made, viewer, organisationId }
}

/** What an award of this amount, drawn on these pledges, looks like: two tranches, 40 and 60 %. */
export function aProposal(applicationId: string, shares: { pledgeId: string; amountCents: number }[]) {
  const amountCents = shares.reduce((sum, share) => sum + share.amountCents, 0)
  const [start = 0, rest = 0] = splitCents(amountCents, [40, 60])
  return {
    applicationId,
    amountCents,
    shares,
    tranches: [
      { amountCents: start, milestone: 'Convention signée', dueOn: new Date('2027-01-15T22:59:00Z') },
      { amountCents: rest, milestone: 'Évaluation remise', dueOn: new Date('2027-07-15T21:59:00Z') },
    ],
  }
}

/** An award approved by the second coordinator. */
export async function anApprovedAward(
  stage: Decided,
  shares: Parameters<typeof aProposal>[1],
  proposer: Viewer = stage.viewer,
) {
  const award = await proposeAward(proposer, aProposal(stage.first.id, shares))
  await approveAward(stage.second, award.id)
  return award
}
