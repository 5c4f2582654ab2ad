import { randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { env } from '#app/platform/env.ts'
import { keyedHash } from '#app/platform/secrets.ts'

/** A year: a browser that said "me too" says it once. */
const REMEMBERED = 365 * 86_400
const cookie = () =>
  createCookie('supporter', {
    path: '/needs',
    httpOnly: true,
    sameSite: 'lax',
    secure: env().appUrl.startsWith('https:'),
    maxAge: REMEMBERED,
  })

/** The mark this browser was given when it first said "me too"; undefined when it never did. */
export async function browserOf(request: Request) {
  const mark: unknown = await cookie().parse(request.headers.get('Cookie'))
  return typeof mark === 'string' && /^[\w-]{43}$/.test(mark) ? mark : undefined
}

/** The browser's mark, or a new one, and the header that makes the browser keep it. */
export async function markBrowser(request: Request) {
  const browser = (await browserOf(request)) ?? randomBytes(32).toString('base64url')
  return { browser, headers: { 'Set-Cookie': await cookie().serialize(browser) } }
}

/** What is stored of a mark: enough to know it again, nothing to make it from. */
export const browserHash = (browser: string) => keyedHash('supporter', browser)
