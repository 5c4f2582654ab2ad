/** Agreement says how far jurors who read the same files give them the same totals: Krippendorff's alpha for numbers on a scale. */

/** Below the first, Krippendorff draws no conclusion at all; below the second, tentative ones only (Content Analysis, ch. 12). */
export const WEAK_AGREEMENT = 0.667
export const GOOD_AGREEMENT = 0.8

export type Agreement = 'good' | 'fair' | 'weak'

export function agreementOf(alpha: number): Agreement {
  if (alpha >= GOOD_AGREEMENT) return 'good'
  return alpha >= WEAK_AGREEMENT ? 'fair' : 'weak'
}

/**
 * 1 when all agree, 0 when they agree no more than by chance, below 0 when they contradict one another; null when no file was
 * read twice, or when all totals are one and the same, which tells nothing. Takes the totals of each file.
 */
export function alphaOf(files: number[][]) {
  const shared = files.filter((totals) => totals.length > 1)
  const all = shared.flat()
  if (all.length === 0) return null
  const observed = shared.reduce((sum, totals) => sum + squaresApart(totals) / (totals.length - 1), 0) / all.length
  const expected = squaresApart(all) / (all.length * (all.length - 1))
  return expected === 0 ? null : 1 - observed / expected
}

/** The squared distances of every value to every other one, both ways. */
function squaresApart(values: number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}
