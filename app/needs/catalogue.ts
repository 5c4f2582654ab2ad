/**
 * The catalogue is what anyone may browse: heard needs, several told as one shown once, one told in parts shown by them.
 * It is narrowed by facets and read newest first, or most supported first.
 */
import { TERRITORIES } from '#app/facilities/facility.ts'
import { CONDITIONS, HEARD, SETTINGS, SUFFERERS } from './need.ts'

/** What a need is looked for by, in the order the page asks. Themes are the coalition's own, by id. */
export const FACETS = ['condition', 'setting', 'sufferer', 'territory', 'theme', 'stage'] as const
export type Facet = (typeof FACETS)[number]
export type Narrowed = Partial<Record<Facet, string>>

/** The values each facet may take; null where rows of the house name them. */
export const VALUES: Record<Facet, readonly string[] | null> = {
  condition: CONDITIONS,
  setting: SETTINGS,
  sufferer: SUFFERERS,
  territory: TERRITORIES,
  theme: null,
  stage: HEARD,
}

export const ORDERS = ['newest', 'supported'] as const
export type Order = (typeof ORDERS)[number]

/** How many needs each value of each facet would leave, under the other choices made. */
export type Counts = Record<Facet, Record<string, number>>

/** The address of a list narrowed so; what is not chosen is not written. */
export function addressOf(path: string, asked: Narrowed & { order?: string; after?: string }) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value && value !== 'newest') said.set(name, value)
  const query = said.toString()
  return query ? `${path}?${query}` : path
}
