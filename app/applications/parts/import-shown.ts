import type { SeenImport } from '../import-checks.server.ts'

/** A table as its page shows it: plain values, and of the call only what is said of it. */
export function shownOf({ call, cutoffs, takenAt, givenUpAt, givenAt: _givenAt, ...seen }: SeenImport) {
  const { slug, title, number, questionnaire } = call
  return {
    ...seen,
    isOver: takenAt !== null || givenUpAt !== null,
    call: { slug, title, number, questionnaire },
    cutoffs: cutoffs.map(({ position, closesAt }) => ({ position, closesAt: closesAt.toISOString() })),
  }
}
export type ImportShown = ReturnType<typeof shownOf>
