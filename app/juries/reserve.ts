/**
 * The reserve is who comes next when a kept file gives its place back. A place: freed → a file called up, or left empty with a reason.
 * The order was decided; whoever is called or leaves makes the next ones move up, and the old rank stays written.
 */

/** Why a kept file gave its place back. */
export const WHYS = ['withdrawn', 'trial_stopped'] as const
export type Why = (typeof WHYS)[number]

/** A place left empty is told to those who wait for it. */
export const SHORTEST_NOTE = 20
export const LONGEST_NOTE = 1_000

export interface Waiting {
  applicationId: string
  /** As decided; null for a file put on the list by a second look, after all others. */
  reserveRank: number | null
  /** Since when it is on the list. */
  since: Date
  /** Where the file stands now. */
  stage: string
}

/** Those still waiting, the first to be called up first. */
export function queueOf(files: Waiting[]) {
  const rank = ({ reserveRank }: Waiting) => reserveRank ?? Number.POSITIVE_INFINITY
  const waiting = files.filter(({ stage }) => stage === 'reserve')
  return waiting.sort((a, b) => rank(a) - rank(b) || a.since.getTime() - b.since.getTime())
}

/** Why this file cannot be called up into this place now; null when it can. `proposed` is the one whom the person confirmed. */
export function objectionToCalling(place: { settledAt: unknown }, queue: Waiting[], proposed: string) {
  if (place.settledAt) return 'place_already_settled'
  const [first] = queue
  if (!first) return 'reserve_is_empty'
  return first.applicationId === proposed ? null : 'reserve_has_moved'
}
