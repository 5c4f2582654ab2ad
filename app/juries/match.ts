/**
 * A match is how well what a juror knows suits what a file is about, out of a hundred: half by topics, half by what both speak of.
 * A machine reckons it and says why; people decide.
 */

/** Topics say what a juror chose in a list, words what they wrote: neither is surer than the other. */
const BY_TOPICS = 50
const BY_WORDS = 50

/** Two topics in common make a specialist: more would only favour those who tick every box. */
const TOPICS_ENOUGH = 2

/** Texts as near as this speak of one thing: an account of a whole file is never nearer to a line about oneself. */
const NEAR_ENOUGH = 0.4

/** Read at a glance. */
const WORDS_TOLD = 3

export interface Match {
  match: number
  topics: string[]
  words: string[]
}

export function matchOf(known: string[], about: string[], near: { score: number; words: string[] }): Match {
  const topics = known.filter((topic) => about.includes(topic))
  const enough = Math.max(1, Math.min(TOPICS_ENOUGH, about.length))
  const byTopics = BY_TOPICS * Math.min(1, topics.length / enough)
  const byWords = BY_WORDS * Math.min(1, near.score / NEAR_ENOUGH)
  return { match: Math.round(byTopics + byWords), topics, words: near.words.slice(0, WORDS_TOLD) }
}
