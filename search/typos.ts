/**
 * A typo is a letter added, lost, changed or swapped with its neighbour. Pure.
 */
import { fold } from './text.ts'

/** Below four letters every word is one typo away from many others. */
const SHORTEST_FORGIVEN = 4

/** From eight letters on, two typos still leave one word in sight. */
const TWO_TYPOS_FROM = 8

/** How many typos a word of this length is forgiven. */
export function forgiven(length: number) {
  if (length < SHORTEST_FORGIVEN) return 0
  return length < TWO_TYPOS_FROM ? 1 : 2
}

/** How many typos lie between two words. */
export function typosBetween(a: string, b: string) {
  const before = [...a]
  const after = [...b]
  let last: number[] = []
  let row = after.map((_, place) => place).concat(after.length)
  for (const [i, letter] of before.entries()) {
    const next = [i + 1]
    for (const [j, other] of after.entries()) {
      const changed = at(row, j) + (letter === other ? 0 : 1)
      const swapped = i > 0 && j > 0 && letter === after[j - 1] && before[i - 1] === other
      const best = Math.min(changed, at(row, j + 1) + 1, at(next, j) + 1)
      next.push(swapped ? Math.min(best, at(last, j - 1) + 1) : best)
    }
    last = row
    row = next
  }
  return at(row, after.length)
}

const at = (row: number[], place: number) => row[place] ?? Number.POSITIVE_INFINITY

/** A word of the lexicon, and how many documents the asker can read use it (counted up to a hundred). */
export type Neighbour = { word: string; uses: number }

/** The words one may have meant, closest first; of two as close, the one more used. */
export function meant(typed: string, neighbours: readonly Neighbour[]) {
  const word = fold(typed)
  return neighbours
    .map((neighbour) => ({ ...neighbour, typos: typosBetween(word, neighbour.word) }))
    .filter(({ typos }) => typos > 0 && typos <= forgiven(word.length))
    .sort((a, b) => a.typos - b.typos || b.uses - a.uses || a.word.localeCompare(b.word))
    .map((neighbour) => neighbour.word)
}
