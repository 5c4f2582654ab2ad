/**
 * The search contract: what any engine promises, whatever stands behind it.
 * A document is a page of the house as its readers may find it; an engine never finds, counts, corrects or
 * quotes what the asker may not read.
 */

export const SEARCH_KINDS = ['need', 'call', 'solution', 'pilot', 'facility'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export type SearchDocument = {
  /** The id of the row it shows, a UUID: putting it again replaces it. */
  id: string
  kind: SearchKind
  title: string
  body: string
  language: 'fr' | 'en'
  /** Where it is read, a path of the site. */
  address: string
  /** Some reader, no bar, time passed; a bar wins. */
  readers: string[]
  barred: string[]
  readableFrom: Date | null
  facets: Record<string, string>
  at: Date
}

/** Who asks, and when. */
export type Asker = { tokens: readonly string[]; now: Date }

export type Question = Asker & {
  text: string
  kinds?: readonly SearchKind[]
  limit: number
  /** The `next` of the previous page. */
  after?: string
}

/** A piece of an extract; `marked` pieces are the words that were asked for. */
export type ExtractPart = { text: string; marked: boolean }

export type Hit = {
  id: string
  kind: SearchKind
  title: string
  address: string
  language: 'fr' | 'en'
  extract: ExtractPart[]
  score: number
}

export type Findings = {
  hits: Hit[]
  /** How many readable documents of the asked kinds match. */
  total: number
  /** The same count for every kind, whichever kinds were asked. */
  byKind: Record<SearchKind, number>
  /** Words nobody readable uses, and what was looked for in their place. */
  corrected?: { from: string; to: string }[]
  next?: string
}

export type Likeness = Pick<Hit, 'id' | 'kind' | 'title' | 'address' | 'language'> & {
  /** From 0 (nothing shared) to 1 (the same words). */
  score: number
  /** The words of the asked text that the document says too, there or in other words, as they were typed. */
  words: string[]
}

/** A text to be compared; `beside` are facets that it has in common with what is most like it. */
export type Comparison = Asker & { text: string; kind: SearchKind; limit: number; beside?: Record<string, string> }

/** What a document speaks of: stems and concepts, each with how strongly. */
export type Portrait = { id: string; terms: { term: string; strength: number }[] }

export interface SearchEngine {
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  find(question: Question): Promise<Findings>
  /** The readable documents of a kind that speak of the same thing, closest first. */
  similar(question: Comparison): Promise<Likeness[]>
  /** What these documents speak of, those that the asker may read. */
  portraits(question: Asker & { ids: readonly string[] }): Promise<Portrait[]>
}
