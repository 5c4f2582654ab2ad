import { YEARS_BACK } from '#app/people/bond.ts'
import { parisYear } from '#app/platform/paris.ts'

/**
 * A declaration of interests is what someone says of all their links with organisations, direct or through their family.
 * Its life: declared, valid for a year, then to be said again; the latest counts, earlier ones are kept.
 */

export const NATURES = ['employment', 'shares', 'paid_work', 'funding', 'role', 'family'] as const
export type Nature = (typeof NATURES)[number]

/** Declarations of interests are renewed every year: the usage of French health agencies. */
export const MONTHS_VALID = 12
export const MOST_LINKS = 20
export const LONGEST_NAME = 120

/** The instant a declaration made now ends. */
export function endOf(declaredAt: Date) {
  const end = new Date(declaredAt)
  end.setUTCMonth(end.getUTCMonth() + MONTHS_VALID)
  return end
}

export function isValid(declaration: { endsAt: Date } | null, now: Date) {
  return declaration !== null && declaration.endsAt > now
}

/** Whether a link that ended that year (null: it lasts) still counts. */
export function stillCounts(endedYear: number | null, now: Date) {
  return endedYear === null || endedYear >= parisYear(now) - YEARS_BACK
}

export interface DeclaredLink {
  organisationId: string | null
  nature: Nature
  endedYear: number | null
}

/** Whether a juror says that they worked there, or held a role, since this instant, and it still counts. */
export function isPostDuring({ nature, endedYear }: DeclaredLink, begun: Date, now: Date) {
  if (nature !== 'employment' && nature !== 'role') return false
  return stillCounts(endedYear, now) && (endedYear === null || endedYear >= parisYear(begun))
}
