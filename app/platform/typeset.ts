/** French sets a space before these, after an opening quote and within large numbers, at which no line may end. */
const BEFORE = / (?=[;:!?»%€])/g
const AFTER = /« /g
const THOUSANDS = /(\d) (?=\d{3}(?!\d))/g

/** A French sentence whose spaces keep together what must stay on one line; they need not be typed so. */
export function spaced(sentence: string) {
  return sentence.replace(BEFORE, '\u00a0').replace(AFTER, '«\u00a0').replace(THOUSANDS, '$1\u00a0')
}

/** The same words, and what their functions answer, with such spaces in every sentence. */
export function typeset<T>(words: T): T
export function typeset(words: unknown): unknown {
  if (typeof words === 'string') return spaced(words)
  if (typeof words === 'function') return (...given: unknown[]) => typeset(words(...given))
  if (Array.isArray(words)) return words.map((one) => typeset(one))
  if (!isPlain(words)) return words
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, typeset(one)]))
}

function isPlain(words: unknown): words is object {
  return typeof words === 'object' && words !== null && Object.getPrototypeOf(words) === Object.prototype
}
