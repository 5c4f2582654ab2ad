import type { Stage } from './application.ts'

/** One's own files as one goes through them: narrowed by where they stand and by call, a page at a time. */
export interface OwnAsked {
  stage?: Stage
  /** The address of a call. */
  call?: string
  /** The id of the last of the page before. */
  after?: string
}

/** The address of a list asked so; what is not chosen is not written. */
export function ownAddress(path: string, asked: OwnAsked) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) said.set(name, value)
  const query = said.toString()
  return query ? `${path}?${query}` : path
}
