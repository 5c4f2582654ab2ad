/**
 * What a person judges well, as topics: words with their kind before them, so that a juror's and a file's are compared as they are.
 */
const KINDS = ['condition', 'skill', 'theme'] as const
export type TopicKind = (typeof KINDS)[number]

export const topicOf = (kind: TopicKind, word: string) => `${kind}:${word}`

/** The words of one kind among topics. */
export function wordsOf(kind: TopicKind, topics: string[]) {
  const sign = `${kind}:`
  return topics.filter((topic) => topic.startsWith(sign)).map((topic) => topic.slice(sign.length))
}

/** What needs are about, each topic once: the words by which who knows them is found. */
export function topicsOfNeeds(needs: { themeId: string | null; conditions: string[] }[]) {
  const topics = needs.flatMap(({ themeId, conditions }) => [
    ...(themeId ? [topicOf('theme', themeId)] : []),
    ...conditions.map((condition) => topicOf('condition', condition)),
  ])
  return [...new Set(topics)]
}
