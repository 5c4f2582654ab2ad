/**
 * A wish is what a person wants, or refuses, in any answer to their need: a usual one, or one in their own words.
 * It stays with the need: every application must answer each, and the trial is held to it.
 */
export const WANTED = ['someone_to_talk_to', 'plain_words', 'paper_or_phone', 'carer_included', 'time_saved'] as const
export const REFUSED = [
  'without_a_human',
  'data_leaves_the_hospital',
  'smartphone_needed',
  'more_typing',
  'watched_at_home',
] as const

export type Side = 'wanted' | 'refused'
export interface Wish {
  side: Side
  /** A usual one by its name; null for one in the person's own words. */
  usual: string | null
  text: string | null
}

/** A wish as it is kept with its need: applications answer it by its id. */
export interface ToldWish extends Wish {
  id: string
}

/** One line is enough for a wish of one's own. */
export const LONGEST_WISH = 200

interface Wished {
  wanted?: string[]
  refused?: string[]
  wantedOwn?: string
  refusedOwn?: string
}

/** What a form wished, as rows: what is wanted, then what is refused. */
export function wishesOf({ wanted = [], refused = [], wantedOwn, refusedOwn }: Wished): Wish[] {
  const usual = (side: Side, names: string[]) => names.map((name) => ({ side, usual: name, text: null }))
  const own = (side: Side, text: string | undefined) => (text ? [{ side, usual: null, text }] : [])
  return [
    ...usual('wanted', wanted),
    ...own('wanted', wantedOwn),
    ...usual('refused', refused),
    ...own('refused', refusedOwn),
  ]
}
