/**
 * How near a document is to a text: what both speak of, in the same words or in others, the rare counting more. Pure.
 */

import { teller } from './words.empty.ts'

/** Something a text or a document speaks of, how strongly, and how many documents do. */
export type Term = { term: string; strength: number; uses: number }
/** The same in the text that is asked about, with the words that were typed. */
export type AskedTerm = Term & { words: string[] }

/** A stem counts for little beside a concept: most words of a story say nothing of what it is about. */
export const STEM_STRENGTH = 0.15

/** One shared word is a coincidence, unless only one was asked. */
const SHARED_AT_LEAST = 2

/** The weightiest say why; more would not be read. */
const WORDS_TOLD = 6

/** What a facet in common adds, for each facet that was asked. */
const FACET_ADDS = 0.3

/** How much a term of this many documents among all says; what every document uses says next to nothing. */
export const rarity = (uses: number, all: number) => Math.log(1 + Math.max(all, 1) / Math.max(uses, 1))

/**
 * How near documents are to this text, one after another: from 0 to 1, with the words of the text that made it, the weightiest first.
 * What the text is by itself is found once.
 */
export function closeness(asked: readonly AskedTerm[], all: number) {
  const telling = teller()
  const weigh = ({ strength, uses }: Term) => strength * rarity(uses, all)
  const typed = telling(asked.flatMap((term) => term.words))
  const weighed = asked.map((term) => ({ ...term, weight: weigh(term) }))
  const askedLength = length(weighed.map((term) => term.weight))
  return (document: readonly Term[]) => {
    const said = new Map(document.map((term) => [term.term, weigh(term)]))
    const shared = weighed.flatMap((term) => {
      const weight = said.get(term.term)
      return weight === undefined ? [] : [{ words: term.words, weight: weight * term.weight }]
    })
    const words = telling(shared.sort((a, b) => b.weight - a.weight).flatMap((term) => term.words))
    if (words.length < Math.min(SHARED_AT_LEAST, typed.length)) return { score: 0, words: [] }
    const score = shared.reduce((sum, { weight }) => sum + weight, 0) / (askedLength * length([...said.values()]) || 1)
    return { score: Math.min(1, score), words: score > 0 ? words.slice(0, WORDS_TOLD) : [] }
  }
}

const length = (weights: number[]) => Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))

/** A score once facets are looked at: at most what it was, when every facet asked is the same. A facet may hold several words. */
export function besideFacets(score: number, asked: Record<string, string>, has: Record<string, string>) {
  const names = Object.keys(asked)
  const common = names.map((name) => inCommon(asked[name], has[name])).reduce((sum, part) => sum + part, 0)
  return (score * (1 + FACET_ADDS * common)) / (1 + FACET_ADDS * names.length)
}

function inCommon(one = '', other = '') {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))]
  const both = [...a].filter((word) => b.has(word)).length
  return both / new Set([...a, ...b]).size
}
