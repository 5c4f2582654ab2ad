import { instantOfParis } from '#app/platform/paris.ts'
import { parisDay } from '#app/platform/working-days.ts'

/**
 * A bond is what ties two organisations: a trial or a use hosted, money given, a share held. Its life: made → ended, or undone
 * when it was never so. It binds their people both ways, while it lasts and five years after.
 */
export const BOND_KINDS = ['hosted', 'funded', 'shares'] as const
export type BondKind = (typeof BOND_KINDS)[number]

export interface Bond {
  kind: BondKind
  /** Who hosted, paid, or holds a share. */
  fromId: string
  /** The company that was tried, helped, or is partly owned. */
  toId: string
  since: Date
  until: Date | null
}

/** What ended counts for five years (declarations of ANSES and HAS). */
export const YEARS_BACK = 5

/** What ended before this instant, the beginning of a day in Paris, counts no more. */
export function firstDayThatCounts(now: Date) {
  const [year = 0, month = 0, day = 0] = parisDay(now).split('-').map(Number)
  const since = new Date(Date.UTC(year - YEARS_BACK, month - 1, day))
  return instantOfParis(`${since.toISOString().slice(0, 10)}T00:00`) ?? since
}

/** Whether a bond lasts, or ended on the first day that counts (`since`) or later. */
export function stillBinds(bond: { until: Date | null }, since: Date) {
  return bond.until === null || bond.until >= since
}

/** Companies with more holders than this name those who matter most. */
export const MOST_HOLDERS = 60
export const LONGEST_HOLDER = 160
