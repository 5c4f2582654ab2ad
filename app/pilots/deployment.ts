/**
 * A deployment says where an answer is still used once its pilot is over, and how far it has spread.
 * Levels: D0 pilot only · D1 routine in the unit · D2 whole facility · D3 three facilities or more · D4 territory · D5 national.
 */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]

export function isLevel(n: number): n is Level {
  return LEVELS.some((level) => level === n)
}

/** "Several facilities" starts at three. */
const SEVERAL = 3
/** Routine means still there three months after the money stopped. */
const ROUTINE_MONTHS = 3

/** Why this use cannot be declared; null when it can. `facilityIds` are those that use it, this one included. */
export function objectionToLevel(use: { level: number; since: Date }, facilityIds: string[], now: Date) {
  if (!isLevel(use.level) || use.level === 0) return 'level_missing'
  if (use.since > now) return 'since_in_future'
  const spread = use.level === 3 || use.level === 4
  if (spread && new Set(facilityIds).size < SEVERAL) return 'three_facilities_needed'
  return null
}

/** When routine use counts as such: three months after the pilot ended and the use began, whichever is later. */
export function settledFrom(use: { since: Date }, endedAt: Date | null) {
  const from = new Date(Math.max(use.since.getTime(), endedAt?.getTime() ?? 0))
  from.setUTCMonth(from.getUTCMonth() + ROUTINE_MONTHS)
  return from
}
