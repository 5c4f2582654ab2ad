import { orgToken, seatToken, type Viewer, writesToken } from '#app/platform/viewer.ts'

/** Whoever speaks for the organisation describes its solutions. */
export function mayChange(viewer: Viewer, solution: { organisationId: string }) {
  return viewer.tokens.includes(writesToken(solution.organisationId))
}

/** Who reads a solution: everyone when it is listed, else its own people and those who coordinate. */
export function readersOf(solution: { organisationId: string; listed: boolean }) {
  const own = [orgToken(solution.organisationId), seatToken('coordinator')]
  return solution.listed ? ['public', ...own] : own
}
