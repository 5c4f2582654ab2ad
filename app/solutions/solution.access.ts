import { orgToken, seatToken, type Viewer } from '#app/platform/viewer.ts'

/** Whoever belongs to the organisation speaks for its solutions. */
export function mayChange(viewer: Viewer, solution: { organisationId: string }) {
  return viewer.tokens.includes(orgToken(solution.organisationId))
}

/** Who reads a solution: everyone when it is listed, else its own people and those who coordinate. */
export function readersOf(solution: { organisationId: string; listed: boolean }) {
  const own = [orgToken(solution.organisationId), seatToken('coordinator')]
  return solution.listed ? ['public', ...own] : own
}
