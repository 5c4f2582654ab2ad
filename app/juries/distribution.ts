/**
 * A distribution is how the files of one cut-off spread on a criterion, for an applicant to see where theirs stands.
 * It names nobody, and is not drawn when so few files make it that it would.
 */
import type { Criterion } from './ranking.ts'
import { MOST_POINTS } from './review.ts'

/** Five files: the lowest, the highest and the middle are then never all that there is. */
export const FEWEST_FILES = 5

export interface Spread {
  low: number
  /** A quarter of the files are below, a quarter above the next. */
  quarter: number
  middle: number
  threeQuarters: number
  high: number
}
export interface Distribution {
  files: number
  criteria: Map<string, Spread>
  /** Of the plain totals, on 100. */
  total: Spread
}
/** The mean of one file on one criterion. */
export interface MeanOf {
  applicationId: string
  criterionId: string
  mean: number
}

/** How these files spread; null when they are too few to be told. */
export function distributionOf(criteria: Criterion[], means: MeanOf[]): Distribution | null {
  const files = new Map<string, Map<string, number>>()
  for (const { applicationId, criterionId, mean } of means) {
    const file = files.get(applicationId) ?? new Map<string, number>()
    files.set(applicationId, file.set(criterionId, mean))
  }
  if (files.size < FEWEST_FILES) return null
  const all = [...files.values()]
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const totalOf = (file: Map<string, number>) =>
    criteria.reduce((sum, { id, weight }) => sum + weight * (file.get(id) ?? 0), 0) / weights
  return {
    files: files.size,
    criteria: new Map(criteria.map(({ id }) => [id, spreadOf(all.map((file) => file.get(id) ?? 0))])),
    total: spreadOf(all.map((file) => (100 * totalOf(file)) / MOST_POINTS)),
  }
}

/** Quarters as tables give them: between two figures, the share of the way. Rounded to a tenth, as they are shown. */
export function spreadOf(figures: number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const at = (share: number) => {
    const place = share * (sorted.length - 1)
    const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
    return Math.round(10 * (below + (above - below) * (place - Math.floor(place)))) / 10
  }
  return { low: at(0), quarter: at(0.25), middle: at(0.5), threeQuarters: at(0.75), high: at(1) }
}
