import { AsyncLocalStorage } from 'node:async_hooks'
import { now } from './clock.ts'

/** What is known of the request being answered, from its first byte on. */
export interface Asking {
  /** When the server received the request's head, before any work: the instant that counts at a deadline. */
  receivedAt: Date
  address: string
  /** What the error page and the log call this request, so that one is found from the other. */
  reference: string
  /** Set when the page, once made, may be kept for others: they wait for it. */
  making?: Making
}

/** A page being made for whoever asked first. It is either left to them, or kept for all. */
export interface Making {
  /** The names of the query parameters it was asked with. */
  asked: string[]
  leave: () => void
  keep: (page: Buffer, nonce: string, shows: 'minutes' | 'seconds') => void
}

const current = new AsyncLocalStorage<Asking & { memory: Map<string, unknown> }>()

export function whileAsking<T>(asking: Asking, work: () => T): T {
  return current.run({ ...asking, memory: new Map() }, work)
}

/** When the request being answered came in; the present instant where nobody asks (seeds, jobs). */
export function receivedAt() {
  return current.getStore()?.receivedAt ?? now()
}

/** The address of who asks; null where nobody asks. */
export function askedFrom() {
  return current.getStore()?.address ?? null
}

export function pageInTheMaking() {
  return current.getStore()?.making
}

export function askingReference() {
  return current.getStore()?.reference ?? ''
}

/** Find once per request what several loaders of one page want. */
export function oncePerRequest<T>(what: string, find: () => Promise<T>): Promise<T> {
  const memory = current.getStore()?.memory
  if (!memory) return find()
  if (!memory.has(what)) memory.set(what, find())
  return memory.get(what) as Promise<T>
}

const reading = new AsyncLocalStorage<Map<string, unknown>>()

/** A page that asks many rooms what they know, and writes nothing: what several of them look for is found once. */
export function whileReading<T>(work: () => Promise<T>) {
  return reading.run(new Map(), work)
}

/** Find once while a page is read; each time anywhere else. `what` names the list, for whom and of which things. */
export function oncePerReading<T>(what: string, find: () => Promise<T>): Promise<T> {
  const known = reading.getStore()
  if (!known) return find()
  if (!known.has(what)) known.set(what, find())
  return known.get(what) as Promise<T>
}
