/**
 * How near a document is to a text: the words they share, the rare ones counting more. Pure.
 */

/** A typed word and the stem under which documents keep it. */
export type TypedStem = { stem: string; word: string }

/** One shared word is a coincidence, unless only one was asked. */
const SHARED_AT_LEAST = 2

/** For each document (its stems), how close it is from 0 to 1, and the shared words as they were typed. */
export function closeness(typed: readonly TypedStem[], documents: readonly (readonly string[])[]) {
  const wordOf = new Map(typed.map(({ stem, word }) => [stem, word]))
  const weight = rarity(documents)
  const sum = (stems: Iterable<string>) => [...stems].reduce((total, stem) => total + weight(stem), 0)
  const askedSum = sum(wordOf.keys())
  return documents.map((document) => {
    const shared = document.filter((stem) => wordOf.has(stem))
    if (shared.length === 0 || shared.length < Math.min(SHARED_AT_LEAST, wordOf.size)) return { score: 0, words: [] }
    const words = shared.sort((a, b) => weight(b) - weight(a)).map((stem) => wordOf.get(stem) ?? stem)
    return { score: sum(shared) / Math.sqrt(askedSum * sum(document)), words: [...new Set(words)] }
  })
}

/** A word that every document at hand uses says little; one that a single document uses says much. */
function rarity(documents: readonly (readonly string[])[]) {
  const uses = new Map<string, number>()
  for (const stem of documents.flat()) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  return (stem: string) => Math.log(1 + (documents.length + 1) / (uses.get(stem) ?? 1))
}
