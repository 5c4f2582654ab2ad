/** The received files of a call as its coordinators go through them: narrowed by facets, in an order, a page at a time. */
import { STAGES } from './application.ts'

export const RECEIVED_STAGES = STAGES.filter((stage) => stage !== 'draft' && stage !== 'withdrawn')
export const RECEIVED_ORDERS = ['oldest', 'newest', 'asked'] as const
/** Named people who have not answered, or who do not agree; a running clarification; promised documents that are late. */
export const WAITS = ['sponsors', 'disagree', 'clarification', 'promises'] as const
export type Waits = (typeof WAITS)[number]

/** The list as an address asks for it. */
export interface ReceivedAsked {
  stage?: (typeof RECEIVED_STAGES)[number]
  cutoff?: number
  waits?: Waits
  order: (typeof RECEIVED_ORDERS)[number]
  /** The key of the last of the page before. */
  after?: string
}

/** The address of a list asked so; what is not chosen is not written. */
export function receivedAddress(path: string, asked: Partial<ReceivedAsked>) {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value && value !== 'oldest') said.set(name, String(value))
  const query = said.toString()
  return query ? `${path}?${query}` : path
}
