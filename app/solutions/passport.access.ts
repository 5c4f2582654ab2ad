import { orgToken, seatToken, sits, type Viewer } from '#app/platform/viewer.ts'

interface Owned {
  organisationId: string
}

/** A passport is read whole by the people of its maker and by coordinators; others read what is shown. */
export function mayReadPassport(viewer: Viewer, solution: Owned) {
  return [orgToken(solution.organisationId), seatToken('coordinator')].some((token) => viewer.tokens.includes(token))
}

/** A coordinator verifies what a maker claims, unless they are of its people. */
export function mayVerify(viewer: Viewer, solution: Owned) {
  return sits(viewer, 'coordinator') && !viewer.tokens.includes(orgToken(solution.organisationId))
}
