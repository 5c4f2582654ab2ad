import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import { type Making, pageInTheMaking } from './asking.ts'
import { now } from './clock.ts'
import { newNonce, trustHeaders, VARIES } from './doors.ts'
import { log, safePath } from './log.ts'
import { listen } from './news.server.ts'
import {
  bodyWith,
  type Keepable,
  mayKeep,
  type Packed,
  packed,
  ROOM_IN_BYTES,
  shelfOf,
  takesGzip,
  trueUntil,
  type Wanted,
  wantedBy,
} from './page-cache.ts'
import { languageSpoken, preferencesByCookie } from './preferences.ts'

interface House {
  https: boolean
  /** The first instant after this one at which pages change by the clock alone: a door that opens or closes. */
  nextTurn: (after: Date) => Promise<Date | null>
  /** Events that change nothing a visitor sees. */
  unseen: ReadonlySet<string>
}

/** What is true between two events and two turns of a door: the pages made meanwhile, and when it ends by itself. */
interface Season {
  turn?: Promise<Date | null>
  endsAt: number
}
interface Kept extends Packed {
  etag: string
  until: number
}
type Answer = (making?: Making) => void

/** Where the nonce stands in the headers that every kept page is sent with. */
const NONCE = '{nonce}'
const ASKED_AGAIN = { 'Cache-Control': 'no-cache', Vary: [...VARIES, 'Accept-Encoding'].join(', ') }
const IN_GZIP = ['Content-Encoding', 'gzip']

/** How often whoever waits for a page that was not kept in the end waits again, before they have one made for themselves. */
const WAITS = 3

/**
 * Pages for visitors, answered from memory before Express. All of them are dropped at any event that visitors may see, and at each
 * turn of a door: a page is made again in milliseconds, and nobody has to know which page shows what. While news is not heard,
 * nothing is kept.
 */
export async function openPageCache({ https, nextTurn, unseen }: House) {
  const preferences = await preferencesByCookie()
  const shelf = shelfOf<Kept>(ROOM_IN_BYTES)
  const makings = new Map<string, Promise<boolean>>()
  let season: Season = { endsAt: Number.POSITIVE_INFINITY }
  let isHearing = false

  function drop() {
    season = { endsAt: Number.POSITIVE_INFINITY }
    shelf.clear()
    makings.clear()
  }
  function hear(hearing: boolean) {
    isHearing = hearing
    drop()
  }
  const ear = listen({
    heard: (what) => unseen.has(what) || drop(),
    opened: () => hear(true),
    closed: () => hear(false),
  })

  /** From memory when the page is there; when somebody is having it made, as soon as they have it; otherwise `answer` makes it. */
  function attend(req: IncomingMessage, res: ServerResponse, answer: Answer, waits = WAITS) {
    if (now().getTime() >= season.endsAt) drop()
    const wanted = isHearing ? wantedBy(req, preferences, languageSpoken(req.headers['accept-language'])) : null
    const page = wanted && shelf.take(wanted.key)
    const making = wanted && makings.get(wanted.key)
    if (page && now().getTime() < page.until) send(req, res, page)
    else if (!wanted || req.method === 'HEAD' || waits === 0) answer()
    else if (making) making.then((isWorthAsking) => (isWorthAsking ? attend(req, res, answer, waits - 1) : answer()))
    else answer(beginMaking(wanted, res))
  }

  function beginMaking({ key, asked }: Wanted, res: ServerResponse): Making {
    const startedAt = now()
    const begun = season
    let end: (isWorthAsking: boolean) => void = () => {}
    const done = new Promise<boolean>((resolve) => {
      end = resolve
    })
    makings.set(key, done)
    const forget = () => makings.get(key) === done && makings.delete(key)
    done.then(forget)
    // Whoever had it made may leave before it is whole.
    res.once('close', () => end(true))

    async function keep(page: Buffer, nonce: string, shows: Keepable['keep']['shows']) {
      begun.turn ??= nextTurn(startedAt)
      begun.endsAt = (await begun.turn)?.getTime() ?? begun.endsAt
      if (begun !== season || now().getTime() >= begun.endsAt) return
      const made = packed(page, nonce)
      const etag = `W/"${createHash('sha256').update(made.plain.join(''), 'latin1').digest('base64url').slice(0, 22)}"`
      shelf.put(key, { ...made, etag, until: trueUntil(startedAt, shows) })
    }
    return {
      asked,
      leave: () => end(false),
      keep: (page, nonce, shows) => void keep(page, nonce, shows).then(() => end(true), fellThrough),
    }
    function fellThrough() {
      drop()
      end(false)
    }
  }

  const { 'Content-Security-Policy': rules, ...trusted } = trustHeaders({ isDev: false, https }, NONCE)
  const rulesAround = rules.split(NONCE)
  const always = Object.entries({ ...trusted, ...ASKED_AGAIN, 'Content-Type': 'text/html; charset=utf-8' }).flat()

  function send(req: IncomingMessage, res: ServerResponse, page: Kept) {
    const since = performance.now()
    // The page the browser has kept carries the nonce it came with: a new one would forbid its scripts.
    const isKnown = req.headers['if-none-match'] === page.etag
    if (isKnown) res.writeHead(304, { ...ASKED_AGAIN, ETag: page.etag }).end()
    else {
      const nonce = newNonce()
      const inGzip = takesGzip(req.headers['accept-encoding'])
      const body = bodyWith(page, nonce, inGzip)
      const own = ['ETag', page.etag, 'Content-Security-Policy', rulesAround.join(nonce), 'Content-Length', body.length]
      res.writeHead(200, [...always, ...own, ...(inGzip ? IN_GZIP : [])])
      res.end(req.method === 'HEAD' ? undefined : body, 'latin1')
    }
    const { method = '', url = '' } = req
    log.request({ method, path: safePath(url), status: res.statusCode, ms: Math.round(performance.now() - since) })
  }

  return { attend, stop: ear.stop }
}

/** A page about to be sent: what its route says of it, whether it is a plain 200 without a header of its own, and its nonce. */
interface Offered {
  handle: unknown
  isPlain: boolean
  nonce: string
  /** Whether something of it could not be rendered. */
  isFaulty: () => boolean
}

/** What a page is sent through: on its way it is kept, when it may be and somebody asked for it as any visitor would. */
export function bodyToSend({ handle, isPlain, nonce, isFaulty }: Offered) {
  const making = pageInTheMaking()
  const keepable = making && isPlain ? mayKeep(handle, making.asked) : null
  if (!keepable) making?.leave()
  const parts: Buffer[] = []
  return new PassThrough({
    transform(part: Buffer, _encoding, pass) {
      const written = withoutPadding(part)
      if (keepable) parts.push(written)
      pass(null, written)
    },
    flush(pass) {
      const page = Buffer.concat(parts)
      if (!making || !keepable) return pass()
      if (isFaulty() || holdsAKey(page)) making.leave()
      else making.keep(page, nonce, keepable.shows)
      pass()
    },
  })
}

/** React 18 pads a part that ends in the middle of an accented letter with a NUL, which a browser shows as � in an attribute. */
function withoutPadding(part: Buffer) {
  return part.includes(0) ? Buffer.from(part.filter((byte) => byte !== 0)) : part
}

/** A form's key is for one person: kept, it would be everybody's. */
const holdsAKey = (page: Buffer) => page.includes('name="key"') || page.includes('formKey')
