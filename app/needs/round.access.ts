import { holderToken, sits, type Viewer } from '#app/platform/viewer.ts'

/** A round is run by the coordinators of the organiser whose theme it is on. */
export function mayRunRound(viewer: Viewer, theme: { organisationId: string }) {
  return sits(viewer, 'coordinator', theme.organisationId)
}

/** An answer is given by whoever holds the link it was asked by. */
export function isVoter(viewer: Viewer, voterId: string) {
  return viewer.tokens.includes(holderToken(voterId))
}
