/**
 * The catalogue of solutions is what anyone may browse: those their makers list, newest first, narrowed by facets. What a maker
 * keeps to itself narrows nothing: a solution is found by a proof only when that proof is shown and stands.
 */
import { SUFFERERS } from '#app/needs/need.ts'
import { TRL_BANDS, type TrlBand } from './maturity.ts'
import { REQUIREMENTS } from './requirement.ts'
import { MATURITIES } from './solution.ts'

export const FACETS = ['maturity', 'trl', 'whom', 'proof'] as const
export type Facet = (typeof FACETS)[number]
export type Narrowed = Partial<Record<Facet, string>>

export const BANDS = Object.keys(TRL_BANDS) as TrlBand[]

export const VALUES: Record<Facet, readonly string[]> = {
  maturity: MATURITIES,
  trl: BANDS,
  whom: SUFFERERS,
  proof: REQUIREMENTS,
}

/** How many solutions each value of each facet would leave, under the other choices made. */
export type Counts = Record<Facet, Record<string, number>>

/** The address of a list narrowed so; what is not chosen is not written. */
export function addressOf(path: string, asked: Narrowed & { after?: string | null }) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) said.set(name, value)
  const query = said.toString()
  return query ? `${path}?${query}` : path
}
