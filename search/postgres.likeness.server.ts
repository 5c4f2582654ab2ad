import type { Pool } from 'pg'
import { type AskedTerm, besideFacets, closeness, STEM_STRENGTH } from './closeness.ts'
import { conceptsIn } from './concepts.ts'
import * as sql from './postgres.likeness.sql.ts'
import type { Asker, Comparison, Likeness, Portrait } from './search.ts'
import { plain, wordsOf } from './text.ts'
import { isEmpty } from './words.empty.ts'

/** Of a story as long as a form takes, all the words; of a longer text, the longest: they are the rarest. */
const WORDS_COMPARED = 250

/** Two needs of different things share this much by chance. */
const BY_CHANCE = 0.1

type Known = { term: string; word: string | null; strength: number; uses: number }
type Near = Omit<Likeness, 'score' | 'words'> & { facets: Record<string, string>; terms: string[]; strengths: number[] }
/** `uses` tells how many documents speak of each term, once for all those that are near: they share most. */
type SimilarRow = {
  asked: Known[] | null
  near: Near[] | null
  everything: number
  uses: Record<string, number> | null
}

/** The readable documents that speak most of what a text speaks of: those that share its rarest terms are weighed, closest first. */
export async function similar(connections: Pool, question: Comparison): Promise<Likeness[]> {
  const text = plain(question.text)
  const words = wordsOf(text)
    .filter((word) => !isEmpty(word))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORDS_COMPARED)
  const spoken = conceptsIn(text)
  const concepts = [spoken.map(({ term }) => term), spoken.map(({ strength }) => strength)]
  const values = [words, question.tokens, question.now, question.kind, ...concepts, STEM_STRENGTH]
  const [row] = (await connections.query<SimilarRow>(sql.SIMILAR, values)).rows
  const wordsOfConcept = new Map(spoken.map(({ term, words }) => [term, words]))
  const asked = (row?.asked ?? []).map(({ word, ...known }) => ({
    ...known,
    words: word === null ? (wordsOfConcept.get(known.term) ?? []) : [word],
  }))
  const near = row?.near ?? []
  const scoreOf = closenessByLanguage(asked, row?.everything ?? 0)
  return near
    .map(({ terms, strengths, facets, ...one }) => {
      const document = terms.map((term, at) => ({ term, strength: strengths[at] ?? 0, uses: row?.uses?.[term] ?? 0 }))
      const { score, words } = scoreOf[one.language](document)
      return { ...one, score: besideFacets(score, question.beside ?? {}, facets), words }
    })
    .filter(({ score }) => score > BY_CHANCE)
    .sort((a, b) => b.score - a.score || b.id.localeCompare(a.id))
    .slice(0, question.limit)
}

/** Stems of the other language are none of a document's business; concepts are of both. */
function closenessByLanguage(asked: readonly AskedTerm[], all: number) {
  const without = (other: string) => asked.filter(({ term }) => !term.startsWith(other))
  return { fr: closeness(without('en:'), all), en: closeness(without('fr:'), all) }
}

type PortraitRow = { id: string; terms: string[]; strengths: number[] }

export async function portraits(connections: Pool, { tokens, now, ids }: Asker & { ids: readonly string[] }) {
  const { rows } = await connections.query<PortraitRow>(sql.PORTRAITS, [ids, tokens, now])
  return rows.map(
    ({ id, terms, strengths }): Portrait => ({
      id,
      terms: terms.map((term, at) => ({ term, strength: strengths[at] ?? 0 })),
    }),
  )
}
