/**
 * What a person types into the box, made harmless and forgiving before any engine reads it. Pure.
 */

/** A question is a sentence at most; what comes after this is a paste gone wrong. */
const LONGEST_QUESTION = 300

/** A document is read up to here: Postgres refuses a word vector above one megabyte. */
const LONGEST_BODY = 100_000

/** Marks of private use stand around found words while an extract travels; no text of ours may hold them. */
export const MARK_OPENS = '\uE000'
export const MARK_CLOSES = '\uE001'

const UNWANTED = /[\p{Cc}\p{Cs}\p{Co}]/gu
const WORD = /(?<![\p{L}\p{M}\p{N}])\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gu

/** Words that say nothing and that the French list of Postgres lets through, some only when typed without accents. */
const EMPTY_WORDS = new Set(
  'les a ete etre meme tres cet cette comment pourquoi quel quels quelle quelles quoi ca'.split(' '),
)

/** Without control characters, half characters or our own marks: Postgres refuses the first two. */
export function clean(text: string) {
  return text.replace(UNWANTED, ' ')
}

/** In letters, figures and the punctuation of a typewriter: some databases take every other sign for a letter. */
export function plain(text: string) {
  return clean(text)
    .normalize('NFC')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[–—‐‑]/g, '-')
    .replaceAll('…', '...')
    .replace(/[^\p{ASCII}\p{L}\p{M}\p{N}]/gu, ' ')
}

/** What an engine keeps of a document's body. */
export function plainBody(text: string) {
  return plain(text.slice(0, LONGEST_BODY))
}

/** Lower case without accents, as the lexicon keeps its words. */
export function fold(word: string) {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}

/** The question without empty words; what stands between quotes is kept whole. */
export function asked(text: string) {
  const parts = plain(text.slice(0, LONGEST_QUESTION)).split('"')
  const said = (word: string) => (EMPTY_WORDS.has(fold(word)) ? ' ' : word)
  return parts
    .map((part, place) => (place % 2 === 0 ? part.replace(WORD, said) : part))
    .join('"')
    .trim()
}

/** The different words of a text that say something, as they were typed. */
export function wordsOf(text: string) {
  return [...new Set(text.match(WORD) ?? [])].filter((word) => !EMPTY_WORDS.has(fold(word)))
}

/** The same text with some of its words replaced. */
export function withWords(text: string, replaced: ReadonlyMap<string, string>) {
  return text.replace(WORD, (word) => replaced.get(word) ?? word)
}

/** An extract as it travels, cut into found words and the rest, its apostrophes curved again. */
export function partsOf(extract: string) {
  return extract
    .replaceAll("'", '’')
    .split(MARK_OPENS)
    .flatMap((piece, place) => {
      if (place === 0) return [{ text: piece, marked: false }]
      const [found = '', after = ''] = piece.split(MARK_CLOSES)
      return [
        { text: found, marked: true },
        { text: after, marked: false },
      ]
    })
    .filter((part) => part.text !== '')
}
