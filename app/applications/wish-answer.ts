import type { Side, ToldWish } from '#app/needs/wish.ts'

/**
 * A wish told with a need of the call is answered in the file that answers the call. The same usual wish told with several
 * needs is asked once, and its answer stands for all of them.
 */
export interface AskedWish {
  /** The id of its box: that of the first of the wishes it stands for. */
  id: string
  ids: string[]
  side: Side
  usual: string | null
  text: string | null
}

/** The wishes to answer, in the order they were told, each usual one once. */
export function wishesToAnswer(told: ToldWish[]): AskedWish[] {
  const asked = new Map<string, AskedWish>()
  for (const { id, side, usual, text } of told) {
    const key = usual === null ? id : `${side} ${usual}`
    const known = asked.get(key)
    if (known) known.ids.push(id)
    else asked.set(key, { id, ids: [id], side, usual, text })
  }
  return [...asked.values()]
}

/** A wish is one line: a page is enough to answer it. */
export const LONGEST_WISH_ANSWER = 2000

interface Choices {
  wanted: Record<string, string>
  refused: Record<string, string>
}

/** A usual wish by its words, one's own as it was written. */
export function wishName({ side, usual, text }: Pick<AskedWish, 'side' | 'usual' | 'text'>, choices: Choices) {
  return usual === null ? (text ?? '') : (choices[side][usual] ?? usual)
}
