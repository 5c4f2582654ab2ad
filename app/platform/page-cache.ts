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
  if (query === '') return { key: `${language} ${theme} ${path}?`, asked: [] } satisfies Wanted
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

/**
 * A page packed for sending: what stands between its nonces, as it is and in gzip, and what a nonce does to the checksum. Bytes are
 * written as the letters of the same number (latin1): joined and sent in one piece, they cost half of what buffers do.
 */
export interface Packed {
  plain: string[]
  gzip: string[]
  length: number
  /** The checksum as it would be without any nonce. */
  sum: number
  sums: Uint32Array
  /** The room it takes. */
  bytes: number
}

/** Deflate finds what it repeats in the last 32 kB. */
const WINDOW = 32_768
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])
const LAST_BLOCK = Buffer.from([3, 0])

/**
 * Pack a page. In its gzip, what stands between two nonces is deflated once, and each nonce stands as it is in a block of its
 * own that says "stored", so that another of the same length may stand there.
 */
export function packed(page: Buffer, nonce: string): Packed {
  const without = Buffer.from(page)
  const places = placesOf(page, nonce)
  // No text holds a NUL: nothing of the page can be told as a repetition of a nonce that will have changed.
  for (const place of places) without.fill(0, place, place + nonce.length)
  const plain: string[] = []
  const gzip: string[] = []
  let head = GZIP_HEAD
  let from = 0
  for (const place of [...places, without.length]) {
    const isLast = place === without.length
    const dictionary = without.subarray(Math.max(0, from - WINDOW), from)
    const options = { level: 9, finishFlush: zlib.Z_SYNC_FLUSH, ...(from > 0 && { dictionary }) }
    const piece = without.subarray(from, place)
    plain.push(piece.toString('latin1'))
    const after = isLast ? LAST_BLOCK : storedHead(nonce.length)
    gzip.push(Buffer.concat([head, deflateRawSync(piece, options), after]).toString('latin1'))
    head = Buffer.alloc(0)
    from = place + nonce.length
  }
  const length = without.length
  const bytes = [...plain, ...gzip].reduce((sum, piece) => sum + piece.length, 0)
  return { plain, gzip, length, sum: crc32(without), sums: sumsOf(without, places, nonce.length), bytes }
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

/** What is sent, with this nonce; the checksum at the end of a gzip is that of the page as it is read. */
export function bodyWith({ plain, gzip, length, sum, sums }: Packed, nonce: string, inGzip: boolean) {
  if (!inGzip) return plain.join(nonce)
  let changed = sum
  for (let bit = 0; bit < sums.length; bit += 1) {
    if ((nonce.charCodeAt(bit >> 3) >> (bit & 7)) & 1) changed ^= sums[bit] ?? 0
  }
  return gzip.join(nonce) + fourBytes(changed) + fourBytes(length)
}

const fourBytes = (n: number) => String.fromCharCode(n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, n >>> 24)

/** Pages by key, within so many bytes: those asked for longest ago give way. */
export function shelfOf<T extends Packed>(room: number) {
  const pages = new Map<string, T>()
  let bytes = 0
  const remove = (key: string) => {
    const page = pages.get(key)
    if (pages.delete(key) && page) bytes -= page.bytes
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
      if (page.bytes > room / 10) return
      pages.set(key, page)
      bytes += page.bytes
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
