/**
 * Who is asking: a visitor, the holder of a receipt, a person signed in, or the clock itself.
 * Their tokens say what they may read; a command never takes a bare id of who acts.
 */
export type Viewer = Visitor | Holder | PersonViewer | Clock

export interface Visitor {
  kind: 'visitor'
  tokens: string[]
}
/** Someone who showed the code of a receipt; `holds` is the row it was given for. */
export interface Holder {
  kind: 'holder'
  holds: string
  tokens: string[]
}
export interface PersonViewer {
  kind: 'person'
  id: string
  name: string
  email: string
  onBehalfOf?: string
  tokens: string[]
}
export interface Clock {
  kind: 'clock'
  tokens: string[]
}

export const VISITOR: Visitor = { kind: 'visitor', tokens: ['public'] }
export const CLOCK: Clock = { kind: 'clock', tokens: ['public', 'clock'] }

/** How an event names who acted: an id, never a name or an address. */
export function actorOf(viewer: Viewer) {
  if (viewer.kind === 'person') return `person:${viewer.id}`
  if (viewer.kind === 'holder') return `holder:${viewer.holds}`
  return viewer.kind
}

/** Whether the viewer sits in this role, on this object or on any. */
export function sits(viewer: Viewer, role: string, object = 'any') {
  return viewer.tokens.includes(seatToken(role, object))
}
export const seatToken = (role: string, object = 'any') => `seat:${role}:${object}`
export const personToken = (id: string) => `person:${id}`
/** The person that such a token names. */
export const personIn = (token: string) => token.slice('person:'.length)
/** Held by everyone of the organisation: it reads. */
export const orgToken = (id: string) => `org:${id}`
/** Held by those who speak for the organisation: it writes. */
export const writesToken = (id: string) => `writes:${id}`
/** Held by those who bring people in and part with them. */
export const headsToken = (id: string) => `heads:${id}`
export const holderToken = (id: string) => `holder:${id}`
