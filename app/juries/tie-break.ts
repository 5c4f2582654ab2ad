/**
 * A tie is some files of equal total. The criteria tell them apart, in the order stated with the rules of the call; a tie they
 * leave is settled by a coordinator, who says why. It may be settled anew until the jury decides.
 */

/** A choice between projects that nothing else tells apart is owed a sentence. */
export const SHORTEST_CHOICE = 20
export const LONGEST_CHOICE = 1_000

export interface Equal {
  applicationId: string
  readings: number
  criteria: { criterionId: string; mean: number | null }[]
}
/** All the files of a tie in the order chosen, and why. */
export interface TieChoice {
  order: string[]
  reason: string
}
export type PlacedBy = { kind: 'criterion'; criterionId: string } | { kind: 'choice'; choice: TieChoice }
export interface Placed<T> {
  file: T
  /** How many of these files come before it. */
  before: number
  shared: boolean
  placedBy: PlacedBy | null
}

/** Files of equal total in order: by the criteria of `order`, then by the latest choice made between those they leave equal. */
export function breakTie<T extends Equal>(order: string[], files: T[], choices: TieChoice[]): Placed<T>[] {
  const sorted = files.toSorted((a, b) => compare(order, a, b))
  const groups = runsOf(sorted, (a, b) => compare(order, a, b) === 0)
  return groups.flatMap((group, at) => {
    const before = groups.slice(0, at).flat().length
    const choice = group.length > 1 ? choices.findLast((one) => settles(one, group)) : undefined
    if (choice) return chosen(group, choice, before)
    const next = groups[at - 1]?.[0] ?? groups[at + 1]?.[0]
    return group.map((file) => {
      const criterionId = next && order.find((id) => compare([id], file, next) !== 0)
      const placedBy = criterionId ? { kind: 'criterion' as const, criterionId } : null
      return { file, before, shared: group.length > 1, placedBy }
    })
  })
}

/** A choice holds for the tie it settled: once a score changed who is equal, it says nothing any more. */
function settles({ order }: TieChoice, group: Equal[]) {
  return order.length === group.length && group.every((file) => order.includes(file.applicationId))
}

function chosen<T extends Equal>(group: T[], choice: TieChoice, before: number): Placed<T>[] {
  const { order } = choice
  const inOrder = group.toSorted((a, b) => order.indexOf(a.applicationId) - order.indexOf(b.applicationId))
  return inOrder.map((file, place) => {
    return { file, before: before + place, shared: false, placedBy: { kind: 'choice', choice } }
  })
}

/** Better first. Means are compared as the whole points they come from, so that thirds come out equal. */
function compare(order: string[], a: Equal, b: Equal) {
  for (const id of order) {
    const difference = pointsOn(b, id) * a.readings - pointsOn(a, id) * b.readings
    if (difference !== 0) return difference
  }
  return 0
}

function pointsOn({ criteria, readings }: Equal, id: string) {
  const mean = criteria.find((criterion) => criterion.criterionId === id)?.mean ?? 0
  return Math.round(mean * readings)
}

/** Neighbours that are equal, together. */
export function runsOf<T>(sorted: T[], areEqual: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = []
  for (const one of sorted) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && areEqual(run[0], one)) run.push(one)
    else runs.push([one])
  }
  return runs
}

interface InRanking {
  rank: number | null
  tied: boolean
  placedBy: PlacedBy | null
}

/** The files that share a place, by place: what a coordinator has to settle. */
export function openTies<T extends InRanking>(ranked: T[]): T[][] {
  return runsOf(
    ranked.filter((file) => file.tied),
    (a, b) => a.rank === b.rank,
  )
}

/** The files that a coordinator's choice places, together: what may be settled anew. */
export function settledTies<T extends InRanking>(ranked: T[]): T[][] {
  return runsOf(
    ranked.filter((file) => choiceOf(file) !== null),
    (a, b) => choiceOf(a) === choiceOf(b),
  )
}

export const choiceOf = ({ placedBy }: InRanking) => (placedBy?.kind === 'choice' ? placedBy.choice : null)

/** Whether each file of a tie has a place of its own, from 1 on. */
export function areInOrder(places: number[]) {
  return places.toSorted((a, b) => a - b).every((place, at) => place === at + 1)
}

/** The names of the boxes of a tie, which bears the name of the first of its files. */
export const tieField = 'tie'
export const tiePlaceField = (applicationId: string) => `tie-place-${applicationId}`
export const tieReasonField = (tie: string) => `tie-reason-${tie}`
