/**
 * Groups of documents that speak of the same things: a machine's suggestion, which a person accepts, changes or refuses.
 * Each begins alone; the two nearest groups are joined until what is left has too little in common. The same documents
 * always give the same groups. Pure.
 */
import { conceptName, fieldsOf } from './concepts.ts'
import type { Portrait } from './search.ts'

/** Groups below this likeness (the mean over pairs) are left apart. */
const JOINED_FROM = 0.35
/** Words that made a group: more would not be read. */
const WORDS_SHOWN = 6
/** A concept that more of the documents than this speak of tells none of them apart. */
const TOO_COMMON = 0.3

export const SURENESS = ['sure', 'fairly_sure', 'to_check'] as const
export type Sureness = (typeof SURENESS)[number]
/** The mean likeness within a group from which it is sure, or fairly sure. */
const SURE_FROM = 0.5
const FAIRLY_SURE_FROM = 0.42

export type Group = { ids: string[]; words: string[]; sureness: Sureness }

type Weights = Map<string, number>

/** The groups of two documents and more, the largest first. */
export function clusters(portraits: readonly Portrait[]): Group[] {
  const documents = portraits.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const weights = weighed(documents)
  const likeness = weights.map((one) => weights.map((other) => product(one, other) / 2))
  return joined(likeness)
    .filter((group) => group.length > 1)
    .map((group) => ({
      ids: group.map((at) => documents[at]?.id ?? ''),
      words: wordsOf(group.map((at) => weights[at] ?? new Map())),
      sureness: surenessOf(group, likeness),
    }))
    .sort((a, b) => b.ids.length - a.ids.length || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1))
}

/** Of each document, the concepts that some others share, and the fields of care they belong to: one half each. */
function weighed(documents: readonly Portrait[]): Weights[] {
  const spoken = documents.map(({ terms }) => terms.filter(({ term }) => conceptName(term) !== null))
  const uses = new Map<string, number>()
  for (const { term } of spoken.flat()) uses.set(term, (uses.get(term) ?? 0) + 1)
  const most = Math.max(2, TOO_COMMON * documents.length)
  return spoken.map((terms) => {
    const concepts: Weights = new Map()
    const fields: Weights = new Map()
    for (const { term, strength } of terms) {
      const used = uses.get(term) ?? 1
      if (used > 1 && used <= most) concepts.set(term, strength * Math.log(1 + documents.length / used))
      const of = fieldsOf(term)
      for (const field of of) fields.set(field, (fields.get(field) ?? 0) + strength / of.length)
    }
    return new Map([...ofLengthOne(concepts), ...ofLengthOne(fields)])
  })
}

function ofLengthOne(weights: Weights) {
  const length = Math.sqrt(product(weights, weights)) || 1
  return [...weights].map(([term, weight]) => [term, weight / length] as const)
}

function product(one: Weights, other: Weights) {
  let sum = 0
  for (const [term, weight] of one) sum += weight * (other.get(term) ?? 0)
  return sum
}

/** Joins the nearest two groups, again and again; the likeness of a joined group to another is the mean over its documents. */
function joined(likeness: readonly (readonly number[])[]) {
  const groups = new Map(likeness.map((_, at) => [at, [at]]))
  const near = likeness.map((row) => [...row])
  for (;;) {
    const best = nearest([...groups.keys()], near)
    if (!best || best.likeness < JOINED_FROM) return [...groups.values()]
    const [one, other] = [groups.get(best.one) ?? [], groups.get(best.other) ?? []]
    for (const at of groups.keys()) {
      const mean =
        (value(near, best.one, at) * one.length + value(near, best.other, at) * other.length) /
        (one.length + other.length)
      set(near, best.one, at, mean)
    }
    groups.set(best.one, [...one, ...other])
    groups.delete(best.other)
  }
}

function nearest(groups: number[], near: readonly (readonly number[])[]) {
  let best: { one: number; other: number; likeness: number } | undefined
  for (const [place, one] of groups.entries()) {
    for (const other of groups.slice(place + 1)) {
      const likeness = value(near, one, other)
      if (!best || likeness > best.likeness) best = { one, other, likeness }
    }
  }
  return best
}

const value = (matrix: readonly (readonly number[])[], row: number, column: number) => matrix[row]?.[column] ?? 0

function set(matrix: number[][], one: number, other: number, likeness: number) {
  for (const [row, column] of [
    [one, other],
    [other, one],
  ] as const) {
    const line = matrix[row]
    if (line) line[column] = likeness
  }
}

/** The concepts that at least two of the group speak of, those that weigh most first. */
function wordsOf(group: Weights[]) {
  const total = new Map<string, { weight: number; documents: number }>()
  for (const [term, weight] of group.flatMap((weights) => [...weights])) {
    const known = total.get(term) ?? { weight: 0, documents: 0 }
    total.set(term, { weight: known.weight + weight, documents: known.documents + 1 })
  }
  return [...total]
    .filter(([term, { documents }]) => conceptName(term) !== null && documents > 1)
    .sort(([a, one], [b, other]) => other.weight - one.weight || (a < b ? -1 : 1))
    .slice(0, WORDS_SHOWN)
    .map(([term]) => conceptName(term) ?? term)
}

function surenessOf(group: number[], likeness: readonly (readonly number[])[]): Sureness {
  const pairs = group.flatMap((one, place) => group.slice(place + 1).map((other) => value(likeness, one, other)))
  const mean = pairs.reduce((sum, pair) => sum + pair, 0) / pairs.length
  if (mean >= SURE_FROM) return 'sure'
  return mean >= FAIRLY_SURE_FROM ? 'fairly_sure' : 'to_check'
}
