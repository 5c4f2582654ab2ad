/**
 * A declaration of interests is what someone says of all their links with organisations, direct or through their family.
 * Its life: declared, valid for a year, then to be said again; the latest counts, earlier ones are kept.
 */

export const NATURES = ['employment', 'shares', 'paid_work', 'funding', 'role', 'family'] as const
export type Nature = (typeof NATURES)[number]

/** Declarations of interests are renewed every year: the usage of French health agencies. */
export const MONTHS_VALID = 12
/** A link that ended counts for five years (declarations of ANSES and HAS). */
const YEARS_BACK = 5
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

/** A link that ended before this instant is no link any more. */
export function firstDayThatCounts(now: Date) {
  const since = new Date(now)
  since.setUTCFullYear(since.getUTCFullYear() - YEARS_BACK)
  return since
}

/** Whether a link that ended that year (null: it lasts) still counts. */
export function stillCounts(endedYear: number | null, now: Date) {
  return endedYear === null || endedYear >= firstDayThatCounts(now).getUTCFullYear()
}

/** A name as compared: small letters, no accent, no sign, no legal form at its end. */
export function plainName(name: string) {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return letters.replace(/ (sas|sasu|sarl|sa|scop|eurl)$/, '')
}
