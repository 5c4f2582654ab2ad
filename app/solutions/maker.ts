/**
 * A maker is the company or association behind solutions, as calls ask about it: size, territory, age, people, turnover.
 * Told once, it serves the pre-check of every call. Its life: told → told again, usually once a year.
 */
export const MAKER_SIZES = ['startup', 'sme', 'mid_size', 'large', 'nonprofit'] as const

/** The oldest companies of the trade are younger than this. */
export const EARLIEST_FOUNDING = 1800
export const MOST_STAFF = 1_000_000

/** Figures older than a year are asked about again. */
const STALE_AFTER = 365 * 86_400_000

export function isStale(maker: { toldAt: Date }, now: Date) {
  return now.getTime() - maker.toldAt.getTime() > STALE_AFTER
}
