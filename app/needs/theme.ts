/**
 * A theme gathers needs that could be answered together. Its life: opened by a coordinator, often from a machine's suggestion,
 * then named anew as it becomes clearer; its former addresses lead to it. A suggestion that was refused is not made again
 * unless the group has clearly changed.
 */
export const LONGEST_THEME = 80
export const LONGEST_ABOUT = 600

/** The address of the suggestions' page, which no theme may bear. */
const KEPT_SLUG = 'suggestions'

/** A group that shares this much of its needs with a refused one is the same group. */
const SAME_GROUP_FROM = 0.6

export const objectionToSlug = (slug: string) => (slug === KEPT_SLUG ? 'theme_name_kept' : null)

/** Among which needs a machine looks for groups. */
export const AMONG = ['without_theme', 'all'] as const

export function amongAsked(url: string): (typeof AMONG)[number] {
  return new URL(url).searchParams.get('among') === 'all' ? 'all' : 'without_theme'
}

/** Whether this group was refused, as it is or hardly changed. */
export function isRefused(group: readonly string[], refused: readonly (readonly string[])[]) {
  return refused.some((other) => shared(group, other) >= SAME_GROUP_FROM)
}

/** The part of both groups' needs that is in both. */
function shared(one: readonly string[], other: readonly string[]) {
  const both = one.filter((id) => other.includes(id)).length
  return both / new Set([...one, ...other]).size
}

interface Near {
  score: number
  words: string[]
  need: { themeId: string | null }
}

/** Words shown of each near need, and of all. */
const WORDS = { ofEach: 3, ofAll: 6 }

/**
 * Of the needs nearest to one, the theme of most (at least two of them, and most of their likeness), with the words that brought
 * them near; null when they disagree.
 */
export function likelyTheme(near: readonly Near[]) {
  const total = near.reduce((sum, { score }) => sum + score, 0)
  for (const themeId of new Set(near.flatMap(({ need }) => need.themeId ?? []))) {
    const alike = near.filter(({ need }) => need.themeId === themeId)
    const score = alike.reduce((sum, one) => sum + one.score, 0)
    if (alike.length < 2 || score * 2 <= total) continue
    const words = [...new Set(alike.flatMap((one) => one.words.slice(0, WORDS.ofEach)))].slice(0, WORDS.ofAll)
    return { themeId, needs: alike.length, words }
  }
  return null
}

/** A need as it stood when it was ticked: who chose it from an older state is told. */
export interface Ticked {
  id: string
  revision: number
}

export const tick = ({ id, revision }: Ticked) => `${id}_${revision}`

/** Ticked needs, as an address carries them. */
export const groupQuery = (needs: Ticked[]) => `needs=${needs.map(tick).join(',')}`
