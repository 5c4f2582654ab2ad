/**
 * The same thing is said in the words of those who live it and in those of the trade. A concept joins them: « prise de sang »
 * and « bilan biologique » are one. Pure.
 */
import { fold } from './text.ts'
import { CARE, FIELDS } from './words.care.ts'

/** What tells a concept from a stem among a document's terms. */
const SIGN = '°'

/** Words that may stand inside an expression without being part of it. */
const SMALL = new Set(
  'a au aux ce ces c d de des du elle en est et il j je l la le les leur ma me mes mon m n ne nos notre nous on ou par pas pour qu que qui s sa se ses si son sur t ta te tu un une vos votre vous y'.split(
    ' ',
  ),
)
const WORDS = /[\p{L}\p{M}\d*]+/gu

/** Several words side by side are hardly ever there by chance. */
const EXPRESSION_COUNTS = 1.3

type Word = { root: string; isWhole: boolean }
type Expression = { concept: string; words: Word[] }

/** Every way of saying a concept, under the first two letters of its first word, so that a text is read once. */
const expressions = new Map<string, Expression[]>()
const shelf = (word = '') => word.slice(0, 2)
for (const expression of CARE.trim().split('\n').flatMap(expressionsOf)) {
  const first = shelf(expression.words[0]?.root)
  expressions.set(first, [...(expressions.get(first) ?? []), expression])
}

const fields = new Map<string, string[]>()
for (const line of FIELDS.trim().split('\n')) {
  const [field = '', concepts = ''] = line.split(': ')
  for (const concept of concepts.split(', ')) fields.set(SIGN + concept, [...(fields.get(SIGN + concept) ?? []), field])
}

/** How strongly a text speaks of a concept (the more ways, the more strongly), and the words by which it does. */
export type Spoken = { term: string; strength: number; words: string[] }

/** The concepts a text speaks of. What is said twice in the same words counts once. */
export function conceptsIn(text: string): Spoken[] {
  const words = wordsOf(text.replaceAll('*', ' '))
  const ways = new Map<string, { typed: string; counts: number; concepts: Set<string> }>()
  for (const at of words.keys()) {
    for (const { concept, words: asked } of expressions.get(shelf(words[at]?.folded)) ?? []) {
      if (!asked.every((one, n) => says(words[at + n]?.folded, one))) continue
      const said = words.slice(at, at + asked.length)
      const way = said.map(({ folded }) => folded).join(' ')
      const counts = asked.length > 1 ? EXPRESSION_COUNTS : 1
      const typed = said.map(({ typed }) => typed).join(' ')
      const known = ways.get(way) ?? { typed, counts, concepts: new Set() }
      ways.set(way, { ...known, concepts: known.concepts.add(SIGN + concept) })
    }
  }
  return strengths([...ways.values()])
}

function strengths(ways: { typed: string; counts: number; concepts: Set<string> }[]) {
  const spoken = new Map<string, Spoken>()
  for (const { typed, counts, concepts } of ways) {
    for (const term of concepts) {
      const { strength, words } = spoken.get(term) ?? { strength: 0, words: [] }
      spoken.set(term, { term, strength: strength + counts / Math.sqrt(concepts.size), words: [...words, typed] })
    }
  }
  return [...spoken.values()]
}

/** How a concept is called; null for a term that is a stem. */
export function conceptName(term: string) {
  return term.startsWith(SIGN) ? term.slice(SIGN.length) : null
}

/** The fields of care that a concept belongs to. */
export function fieldsOf(term: string) {
  return fields.get(term) ?? []
}

function expressionsOf(line: string): Expression[] {
  const [concept = '', said = ''] = line.split(': ')
  const word = (folded: string) => ({ root: folded.replace('*', ''), isWhole: !folded.endsWith('*') })
  return said.split(', ').map((one) => ({ concept, words: wordsOf(one).map(({ folded }) => word(folded)) }))
}

function says(word: string | undefined, { root, isWhole }: Word) {
  return word !== undefined && (isWhole ? word === root : word.startsWith(root))
}

function wordsOf(text: string) {
  return [...text.matchAll(WORDS)]
    .map(([typed]) => ({ typed, folded: fold(typed) }))
    .filter(({ folded }) => !SMALL.has(folded))
}
