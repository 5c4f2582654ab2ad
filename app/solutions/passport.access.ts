import { orgToken, sits, type Viewer } from '#app/platform/viewer.ts'

interface Owned {
  organisationId: string
}

/** A passport is read whole by the people of its maker and by coordinators; others read what is shown. */
export function mayReadPassport(viewer: Viewer, solution: Owned) {
  return mayReadPassports(viewer) || viewer.tokens.includes(orgToken(solution.organisationId))
}

/** Whoever verifies passports reads them all. */
export function mayReadPassports(viewer: Viewer) {
  return sits(viewer, 'coordinator')
}

/** A coordinator verifies what a maker claims, unless they are of its people. */
export function mayVerify(viewer: Viewer, solution: Owned) {
  return sits(viewer, 'coordinator') && !viewer.tokens.includes(orgToken(solution.organisationId))
}
