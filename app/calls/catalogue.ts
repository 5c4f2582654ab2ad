/**
 * The calls as anyone looks through them: shelf after shelf, narrowed by theme, territory, kind of company and manner, or by a word.
 */
import { SHELVES, type Shelf } from './call.ts'

/** Judged in days with a reduced file, or as files come, cut-off after cut-off. */
export const MANNERS = ['express', 'rolling'] as const
export type Manner = (typeof MANNERS)[number]

/** What narrows the list, beside the shelf. */
export const FACETS = ['theme', 'territory', 'kind', 'manner'] as const

export interface CallsAsked {
  state?: Shelf
  theme?: string
  territory?: string
  kind?: string
  manner?: Manner
  /** A word that the call holds. */
  q?: string
  after?: string
}

/** The address of a list narrowed so; what is not chosen is not written. */
export function callsAddress(path: string, asked: CallsAsked) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) said.set(name, value)
  const query = said.toString()
  return query ? `${path}?${query}` : path
}

/** The shelves a list shows: the one chosen, or all; drafts only to those who write them. */
export function shelvesShown({ state }: CallsAsked, coordinates: boolean) {
  return state ? [state] : SHELVES.filter((shelf) => shelf !== 'draft' || coordinates)
}

export function isNarrowed(asked: CallsAsked) {
  return asked.q !== undefined || FACETS.some((facet) => asked[facet] !== undefined)
}
