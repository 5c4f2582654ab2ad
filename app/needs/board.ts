import type { Channel } from './need.ts'
import type { Pile, Whose } from './triage.ts'

/** What is asked of the board: a pile, and what narrows it. */
export interface Board {
  pile: Pile
  whose: Whose
  channel?: Channel
  /** Only those in which something is to be checked. */
  warned?: '1'
  /** Where the page before ends: since when its last line waits, and which line it is. */
  after?: string
}

/** The board's address, such as the one asked with another pile; what is usual is left unsaid. */
export function boardAddress({ pile, whose, channel, warned, after }: Partial<Board>, path = '/needs/triage') {
  const said = { pile: pile === 'submitted' ? undefined : pile, whose: whose === 'all' ? undefined : whose }
  const query = Object.entries({ ...said, channel, warned, after }).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value)}`] : [],
  )
  return query.length > 0 ? `${path}?${query.join('&')}` : path
}
