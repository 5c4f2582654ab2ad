import { type Answer, isBlank } from '#app/calls/questionnaire.ts'
import { sha256 } from '#app/platform/secrets.ts'
import { canonicalJson } from './seal.ts'

/**
 * A box is one thing that a draft asks for: its title, its amount, an answer, what it answers to a wish, the funders who may read.
 * Each is saved by itself, against the mark of what its writer had before their eyes: what they did not touch stays as others
 * left it, and two who touched the same one are both kept until one of them chooses.
 */
export interface TypedBox {
  box: string
  /** The mark of what the box held when its page was shown. */
  seen: string
  value: Answer
}

/** What a box holds, and who wrote it last. */
export interface HeldBox {
  value: Answer
  savedBy: string | null
  savedAt: Date | null
}

const NOTHING = '-'
/** 48 bits: two texts that one box held within an hour are told apart. */
const MARK = 12

/** The mark of what a box holds: the same text has the same mark, whoever typed it. */
export function markOf(value: Answer | undefined) {
  return value === undefined || isBlank(value) ? NOTHING : sha256(canonicalJson(value)).slice(0, MARK)
}

/** What becomes of what was typed: as it was (nothing to do), kept, or overtaken by what someone else has saved meanwhile. */
export function fateOf({ seen, value }: TypedBox, held: Answer | undefined) {
  const [typed, holds] = [markOf(value), markOf(held)]
  if (typed === seen || typed === holds) return 'as_it_was'
  return holds === seen ? 'kept' : 'overtaken'
}

/** A sitting ends when nobody has saved for this long: what it wrote is then a version. */
const PAUSE = 30 * 60_000

export function beginsSitting(savedAt: Date, now: Date) {
  return now.getTime() - savedAt.getTime() > PAUSE
}

/** Whoever has not been heard of for this long has closed the page. */
export const ABSENT = 150_000
