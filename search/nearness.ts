/** How near texts are to one another when no engine holds them: by the concepts both speak of, the rare ones counting more. Pure. */
import { closeness } from './closeness.ts'
import { conceptsIn } from './concepts.ts'

export interface Near {
  /** From 0 (nothing shared) to 1 (the same things). */
  score: number
  /** The words of the asked text that the other says too, there or in other words. */
  words: string[]
}

/** Each asked text against these, which are read once; how rare a concept is, is known from all of them. */
export function nearness(texts: readonly string[], all: readonly string[]) {
  const uses = new Map<string, number>()
  for (const text of all) for (const { term } of conceptsIn(text)) uses.set(term, (uses.get(term) ?? 0) + 1)
  const count = ({ term }: { term: string }) => uses.get(term) ?? 1
  const read = texts.map((text) =>
    conceptsIn(text).map(({ term, strength }) => ({ term, strength, uses: count({ term }) })),
  )
  return (asked: string): Near[] => {
    const near = closeness(
      conceptsIn(asked).map((spoken) => ({ ...spoken, uses: count(spoken) })),
      all.length,
    )
    return read.map(near)
  }
}
