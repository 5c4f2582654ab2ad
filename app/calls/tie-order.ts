/**
 * The order of criteria that tells files of equal total apart. It is public with the rules and frozen with them at the opening.
 */

/** Criteria with a stated rank first, in that order; then the heaviest, then as they are listed. */
export function tieOrder<T extends { weight: number; tieRank?: number | null }>(criteria: T[]): T[] {
  const rankOf = ({ tieRank }: T) => tieRank ?? Number.POSITIVE_INFINITY
  return criteria.toSorted((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)]
    return one === other ? b.weight - a.weight : one - other
  })
}

/** Which of these rows state a rank that an earlier one has already taken, by their place. */
export function ranksTwice(criteria: { tieRank?: number | null }[]) {
  const taken = new Set<number>()
  return criteria.flatMap(({ tieRank }, place) => {
    if (tieRank === null || tieRank === undefined) return []
    const isTaken = taken.has(tieRank)
    taken.add(tieRank)
    return isTaken ? [place] : []
  })
}
