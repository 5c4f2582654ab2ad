import { orgToken, seatToken, sits, type Viewer } from '#app/platform/viewer.ts'

/** Coordinators of the call's organiser propose, approve and set aside; that approving takes a second one is a rule of the award. */
export function maySettle(viewer: Viewer, call: { organisationId: string }) {
  return sits(viewer, 'coordinator', call.organisationId)
}

/** A proposal is the organiser's alone. */
export function readersOfProposal(call: { organisationId: string }) {
  return [seatToken('coordinator', call.organisationId)]
}

/** An approved award is read by the organiser, by who receives the money and by the partners who give it. */
export function readersOfAward(call: { organisationId: string }, receiver: string, partners: string[]) {
  const funders = partners.map((partner) => seatToken('funder', partner))
  return [...readersOfProposal(call), orgToken(receiver), ...new Set(funders)]
}
