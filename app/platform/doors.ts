import { randomFillSync } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { LARGEST_FILE } from './file.ts'
import { words } from './own-words.ts'
import { languageOf } from './preferences.ts'
import { LARGEST_UPLOAD } from './upload.ts'

/** A form of plain text, however long. */
const LARGEST_FORM = 1_000_000
/** The decision of a wave says why for each of its files: 405 in 2020, up to 3,000 characters each, accents sent as six. */
const LARGEST_DECISION = 4_000_000
const DECISION = /^\/juries\/[0-9a-f-]{36}\/decision(\.data)?$/
/** Where a form may carry the heaviest file, or as much of several. */
const HEAVY = /^(\/applications\/[0-9a-f-]{36}\/papers|\/calls\/[a-z0-9-]+\/imports)(\.data)?$/

/** A form that carries a file, and the words around it. */
const heaviestAt = (path: string) => (HEAVY.test(path) ? LARGEST_UPLOAD : LARGEST_FILE) + LARGEST_FORM
const longestAt = (path: string) => (DECISION.test(path) ? LARGEST_DECISION : LARGEST_FORM)

const READS = ['GET', 'HEAD']

/** The methods our pages know. */
export function checkMethod(req: Request, res: Response, next: NextFunction) {
  if ([...READS, 'POST'].includes(req.method)) return next()
  res.setHeader('Allow', 'GET, HEAD, POST')
  return turnAway(req, res, 405, 'wrong_method')
}

/** No text of ours holds a NUL and nobody types one; Postgres takes it for a fault. */
export function checkAddress(req: Request, res: Response, next: NextFunction) {
  return /\?.*%00/.test(req.originalUrl) ? turnAway(req, res, 400, 'address_broken') : next()
}

/** A form is accepted from our own pages alone; every browser says where a form comes from. */
export function checkOrigin(appUrl: string) {
  const own = new URL(appUrl).host
  return (req: Request, res: Response, next: NextFunction) => {
    if (READS.includes(req.method)) return next()
    const { origin, host } = req.headers
    const site = req.headers['sec-fetch-site']
    const foreign = origin === undefined ? site === 'cross-site' : ![own, host].includes(hostOf(origin))
    return foreign ? turnAway(req, res, 403, 'foreign_origin') : next()
  }
}

/** Nothing heavier than a form is read. */
export function checkSize(req: Request, res: Response, next: NextFunction) {
  if (READS.includes(req.method)) return next()
  const length = Number(req.headers['content-length'] ?? Number.NaN)
  if (Number.isNaN(length) && req.headers['transfer-encoding']) return turnAway(req, res, 411, 'length_unknown')
  const isUpload = req.headers['content-type']?.startsWith('multipart/form-data')
  const most = isUpload ? heaviestAt(req.path) : longestAt(req.path)
  return length > most ? turnAway(req, res, 413, 'form_too_large') : next()
}

/** A document that one of our pages shows in a frame: styled line by line, as letters are, and without any script. */
const FRAMED = /^\/outbox\/[0-9a-f-]+\/sheet$/
const FRAMED_RULES = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
  'sandbox allow-popups allow-popups-to-escape-sandbox',
]

interface Surroundings {
  /** Lets the reloading scripts of development through. */
  isDev: boolean
  https: boolean
}

/** What every answer says to the browser about how far it may be trusted with. */
export function trustHeaders({ isDev, https }: Surroundings, nonce: string, path = '') {
  const rules = [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    isDev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    isDev ? `connect-src 'self' ws:` : `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  return {
    'Content-Security-Policy': (FRAMED.test(path) ? FRAMED_RULES : rules).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
}

/** Chance is drawn for many nonces at once: asking for it costs more than the sixteen bytes. */
const NONCE_BYTES = 16
const drawn = Buffer.alloc(256 * NONCE_BYTES)
let used = drawn.length

/** Each answer has a nonce of its own. */
export function newNonce() {
  if (used === drawn.length) {
    randomFillSync(drawn)
    used = 0
  }
  used += NONCE_BYTES
  return drawn.toString('base64', used - NONCE_BYTES, used)
}

export function secure(around: Surroundings) {
  return (req: Request, res: Response, next: NextFunction) => {
    res.locals.cspNonce = newNonce()
    res.set(trustHeaders(around, res.locals.cspNonce, req.path))
    next()
  }
}

/** What public pages depend on besides their address. */
export const VARIES = ['Cookie', 'Accept-Language']

/** Whoever holds the address of a print fetches its codes. */
const PRINT = 'needs\\/paper\\/[0-9a-f-]{36}'
const OWN = `receipts|drafts|rounds|sponsors|sign-in|outbox|desk|needs\\/[^/]+\\/support(-withdrawal)?|${PRINT}`
/** Paths that are someone's own even without a session. */
const PRIVATE = new RegExp(`^\\/(${OWN})(\\/|\\.|$)`)

/** Pages of someone signed in, and private paths, are kept nowhere; others are asked for again each time. */
export function keepPrivate(req: Request, res: Response, next: NextFunction) {
  const isPrivate = /(^|;\s*)session=/.test(req.headers.cookie ?? '') || PRIVATE.test(req.path)
  res.setHeader('Cache-Control', isPrivate ? 'no-store' : 'no-cache')
  for (const header of VARIES) res.vary(header)
  next()
}

/** One clear sentence, in the reader's language, before any page is rendered. */
async function turnAway(req: Request, res: Response, status: number, reason: keyof typeof words.fr.reasons) {
  const { cookie = '', 'accept-language': spoken = '' } = req.headers
  const headers = { Cookie: cookie, 'Accept-Language': spoken }
  const language = await languageOf(new globalThis.Request('http://localhost', { headers }))
  const t = words[language]
  const title = t.error.titles[status] ?? t.error.other
  res
    .status(status)
    .type('html')
    .send(
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title} · Passerelle</title>
<meta name="viewport" content="width=device-width"><h1>${title}</h1><p>${t.reasons[reason]}</p><p><a href="/">${t.error.home}</a></p>`,
    )
}

function hostOf(origin: string) {
  return URL.canParse(origin) ? new URL(origin).host : ''
}
