/** A document as the search engine keeps it: lists of words, and instants in milliseconds. */
type Document = Record<string, unknown>

const CLAUSE = /^(NOT )?(\w+) (?:IN \[((?:"(?:[^"\\]|\\.)*"(?:, )?)*)\]|<= (\d+))(?: AND |$)/

/** Whether a document fits a Meilisearch filter made of AND, NOT, IN and <=: the part of its grammar that we write. */
export function fits(filter: string, document: Document): boolean {
  const read = CLAUSE.exec(filter)
  if (!read) throw new Error(`not a filter we write: ${filter}`)
  const [clause, not, field = '', list, most] = read
  const value = document[field]
  const holds = most === undefined ? holdsOneOf(value, list ?? '') : Number(value) <= Number(most)
  const rest = filter.slice(clause.length)
  return holds !== Boolean(not) && (rest === '' || fits(rest, document))
}

function holdsOneOf(value: unknown, list: string) {
  const words: unknown[] = JSON.parse(`[${list}]`)
  return Array.isArray(value) && value.some((one) => words.includes(one))
}
