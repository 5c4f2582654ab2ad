import { randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { oncePerRequest } from './asking.ts'
import { now } from './clock.ts'
import { db } from './db.ts'
import { env } from './env.ts'
import { sha256 } from './secrets.ts'

/** On a shared ward computer: forgotten when the browser closes or after this long without a click. */
const SHARED_IDLE = 20 * 60_000
/** On one's own device. */
const OWN_DAYS = 30 * 86_400_000
/** Moving the hands of the clock at every click would write a row per page. */
const SEEN_EVERY = 60_000

const cookie = () =>
  createCookie('session', { path: '/', httpOnly: true, sameSite: 'lax', secure: env().appUrl.startsWith('https:') })

/** Open a session for a person and give the cookie that carries it. */
export async function openSession(personId: string, shared: boolean) {
  const token = randomBytes(32).toString('base64url')
  const endsAt = new Date(now().getTime() + (shared ? SHARED_IDLE : OWN_DAYS))
  await db().session.create({
    data: { tokenHash: sha256(token), personId, shared, openedAt: now(), seenAt: now(), endsAt },
  })
  return cookie().serialize(token, shared ? {} : { maxAge: OWN_DAYS / 1000 })
}

/** Whose session the request carries; null when there is none or it has ended. */
export function personIdOf(request: Request) {
  return oncePerRequest('session', () => findPersonId(request))
}

/** The same, asked anew while an answer lasts: a page that stays open does not move the hands of the clock. */
export async function personStillThere(request: Request) {
  return (await findSession(request))?.personId ?? null
}

async function findSession(request: Request) {
  const token: unknown = await cookie().parse(request.headers.get('Cookie'))
  if (typeof token !== 'string') return null
  const session = await db().session.findUnique({ where: { tokenHash: sha256(token) } })
  return session && session.endsAt > now() ? session : null
}

async function findPersonId(request: Request) {
  const session = await findSession(request)
  if (!session) return null
  if (now().getTime() - session.seenAt.getTime() > SEEN_EVERY) {
    const endsAt = session.shared ? new Date(now().getTime() + SHARED_IDLE) : session.endsAt
    await db().session.updateMany({ where: { tokenHash: session.tokenHash }, data: { seenAt: now(), endsAt } })
  }
  return session.personId
}

/** End the session and forget its cookie. */
export async function closeSession(request: Request) {
  const token: unknown = await cookie().parse(request.headers.get('Cookie'))
  if (typeof token === 'string') await db().session.deleteMany({ where: { tokenHash: sha256(token) } })
  return cookie().serialize('', { maxAge: 0 })
}

/** Sessions that have ended open nothing any more. */
export async function forgetEndedSessions() {
  await db().session.deleteMany({ where: { endsAt: { lte: now() } } })
}
