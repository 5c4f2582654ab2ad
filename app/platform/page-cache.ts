import { crc32, deflateRawSync, constants as zlib } from 'node:zlib'
import type { Theme } from './theme.ts'
import type { Language } from './words.tsx'

/**
 * A page kept in memory for visitors: the same for all who ask for it in one language and one light.
 * Its life: made once → sent again and again, each time with a nonce of its own → dropped at the next event of the house, or
 * at the instant until which it is true.
 */

/** What a route says, as its `handle`, of a page that may be kept; a route that says nothing is made anew for everyone. */
export interface Keepable {
  keep: {
    /** The query parameters it knows. Asked for with any other, it is not kept. */
    asked: readonly string[]
    /** The finest unit of the clock it shows: it is true until that unit ends. */
    shows: 'minutes' | 'seconds'
  }
}
const UNITS = { minutes: 60_000, seconds: 1000 } as const

/** Some five hundred pages; those asked for longest ago give way. */
export const ROOM_IN_BYTES = 32_000_000
/** Longer addresses are nobody's bookmark. */
const LONGEST_ADDRESS = 300

/** An address as it is written on our own links: what is written otherwise is answered, and not kept. */
const OWN_PATH = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
/** A request that says more than which page it wants is not answered from memory. */
const TELLING = ['authorization', 'content-length', 'transfer-encoding', 'range'] as const

export interface Wanted {
  key: string
  /** The names of the query parameters. */
  asked: string[]
}
interface Request {
  method?: string
  url?: string
  headers: NodeJS.Dict<string | string[]>
}
export type Preferences = { language: Map<string, Language>; theme: Map<string, Theme> }

/**
 * Which kept page would answer this request: its address, language and theme. Null when none may: the method is no reading,
 * or something in it (a session, any cookie but our two preferences) could make the page another.
 */
export function wantedBy({ method, url = '', headers }: Request, preferences: Preferences, spoken: Language) {
  if ((method !== 'GET' && method !== 'HEAD') || url.length > LONGEST_ADDRESS) return null
  if (TELLING.some((name) => headers[name] !== undefined)) return null
  const [path = '', query = '', ...more] = url.split('?')
  if (!OWN_PATH.test(path) || more.length > 0) return null
  const chosen = chosenIn(headers.cookie, preferences)
  if (!chosen) return null
  const { language = spoken, theme = 'auto' } = chosen
  const parameters = new URLSearchParams(query)
  parameters.sort()
  const asked = [...parameters.keys()]
  if (new Set(asked).size < asked.length) return null
  return { key: `${language} ${theme} ${path}?${parameters}`, asked } satisfies Wanted
}

/** The two preferences; null as soon as there is any other cookie, or a value that we did not give. */
function chosenIn(cookie: string | string[] | undefined, known: Preferences) {
  const chosen: { language?: Language; theme?: Theme } = {}
  for (const pair of cookie === undefined ? [] : String(cookie).split(/; */)) {
    const language = known.language.get(pair)
    const theme = known.theme.get(pair)
    if (!language && !theme) return null
    Object.assign(chosen, language && { language }, theme && { theme })
  }
  return chosen
}

/** Whether the browser takes gzip. */
export function takesGzip(accepted: string | string[] | undefined) {
  return /(^|,)\s*gzip\s*(;\s*q=(1|0?\.\d*[1-9]\d*)[\d.]*\s*)?(,|$)/i.test(String(accepted ?? ''))
}

/** Until when a page made at this instant is true, whatever happens: the end of what it shows of the clock. */
export function trueUntil(madeAt: Date, shows: Keepable['keep']['shows']) {
  const unit = UNITS[shows]
  return (Math.floor(madeAt.getTime() / unit) + 1) * unit
}

/** What a route says of keeping its page, when it knows all that was asked; null otherwise. */
export function mayKeep(handle: unknown, asked: string[]) {
  const { keep } = (handle ?? {}) as Partial<Keepable>
  return keep && asked.every((name) => keep.asked.includes(name)) ? keep : null
}

/** A page packed for sending: its bytes as they are and in gzip, where in both its nonce stands, and what a nonce does to the checksum. */
export interface Packed {
  plain: Buffer
  gzip: Buffer
  places: { plain: number[]; gzip: number[] }
  sums: Uint32Array
}

/** Deflate finds what it repeats in the last 32 kB. */
const WINDOW = 32_768
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const LAST_BLOCK = Buffer.from([3, 0])
const CHECKSUM_AND_LENGTH = 8

/**
 * Pack a page. In its gzip, what stands between two nonces is deflated once, and each nonce stands as it is in a block of its
 * own that says "stored", so that another of the same length may be written over it.
 */
export function packed(page: Buffer, nonce: string): Packed {
  const plain = Buffer.from(page)
  const places = { plain: placesOf(page, nonce), gzip: [] as number[] }
  // No text holds a NUL: nothing of the page can be told as a repetition of a nonce that will have changed.
  for (const place of places.plain) plain.fill(0, place, place + nonce.length)
  const parts = [GZIP_HEAD]
  let from = 0
  for (const place of [...places.plain, plain.length]) {
    const dictionary = plain.subarray(Math.max(0, from - WINDOW), from)
    const options = { level: 9, finishFlush: zlib.Z_SYNC_FLUSH, ...(from > 0 && { dictionary }) }
    parts.push(deflateRawSync(plain.subarray(from, place), options))
    if (place === plain.length) break
    parts.push(storedHead(nonce.length), Buffer.alloc(nonce.length))
    places.gzip.push(parts.reduce((sum, part) => sum + part.length, 0) - nonce.length)
    from = place + nonce.length
  }
  const tail = Buffer.alloc(CHECKSUM_AND_LENGTH)
  tail.writeUInt32LE(crc32(plain))
  tail.writeUInt32LE(plain.length, 4)
  const sums = sumsOf(plain, places.plain, nonce.length)
  return { plain, places, sums, gzip: Buffer.concat([...parts, LAST_BLOCK, tail]) }
}

function placesOf(page: Buffer, nonce: string) {
  const places: number[] = []
  for (let at = page.indexOf(nonce); nonce && at >= 0; at = page.indexOf(nonce, at + nonce.length)) places.push(at)
  return places
}

/** The head of a stored block (RFC 1951, 3.2.4): its type, its length, and the same inverted. */
function storedHead(length: number) {
  return Buffer.from([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff])
}

/** What each bit of a nonce changes in the checksum of the page: a CRC is linear, so the changes of several bits add up by XOR. */
function sumsOf(plain: Buffer, places: number[], length: number) {
  const without = crc32(plain)
  const page = Buffer.from(plain)
  return Uint32Array.from({ length: 8 * length }, (_, bit) => {
    const offset = bit >> 3
    for (const place of places) page[place + offset] = 1 << (bit & 7)
    const sum = crc32(page)
    for (const place of places) page[place + offset] = 0
    return sum ^ without
  })
}

/** A copy to send, with this nonce; the checksum at the end of a gzip is that of the page as it is read. */
export function bodyWith({ plain, gzip, places, sums }: Packed, nonce: string, inGzip: boolean) {
  const body = Buffer.from(inGzip ? gzip : plain)
  for (const place of inGzip ? places.gzip : places.plain) body.write(nonce, place, 'latin1')
  if (inGzip) {
    const at = body.length - CHECKSUM_AND_LENGTH
    let sum = body.readUInt32LE(at)
    for (let bit = 0; bit < sums.length; bit += 1) {
      if ((nonce.charCodeAt(bit >> 3) >> (bit & 7)) & 1) sum ^= sums[bit] ?? 0
    }
    body.writeUInt32LE(sum >>> 0, at)
  }
  return body
}

/** Pages by key, within so many bytes: those asked for longest ago give way. */
export function shelfOf<T extends Packed>(room: number) {
  const pages = new Map<string, T>()
  let bytes = 0
  const sizeOf = (page: T) => page.plain.length + page.gzip.length
  const remove = (key: string) => {
    const page = pages.get(key)
    if (pages.delete(key) && page) bytes -= sizeOf(page)
  }
  return {
    take(key: string) {
      const page = pages.get(key)
      // Put back last, so that what stands first is what nobody has asked for.
      if (page && pages.delete(key)) pages.set(key, page)
      return page
    },
    put(key: string, page: T) {
      remove(key)
      if (sizeOf(page) > room / 10) return
      pages.set(key, page)
      bytes += sizeOf(page)
      for (const oldest of pages.keys()) if (bytes > room) remove(oldest)
    },
    remove,
    clear() {
      pages.clear()
      bytes = 0
    },
    bytes: () => bytes,
  }
}
