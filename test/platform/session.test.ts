import '#test/support/database.ts'
import { afterAll, expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { closeSession, openSession, personIdOf } from '#app/platform/session.ts'

afterAll(closeDatabase)

const MORNING = new Date('2026-03-12T08:00:00Z')
const later = (minutes: number) => new Date(MORNING.getTime() + minutes * 60_000)
const asking = (cookie: string) =>
  new Request('http://localhost/desk', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
const opened = (shared: boolean, personId: string) => at(MORNING, () => openSession(personId, shared))
const knownAfter = (minutes: number, cookie: string) => at(later(minutes), () => personIdOf(asking(cookie)))

test('on a shared ward computer twenty minutes without a click end it, and each click gives twenty more', async () => {
  const person = newId()
  const cookie = await opened(true, person)
  expect(cookie).not.toContain('Max-Age')
  for (const minutes of [19, 38, 57]) expect(await knownAfter(minutes, cookie)).toBe(person)
  expect(await knownAfter(77, cookie)).toBe(null)
  expect(await knownAfter(78, cookie)).toBe(null)
})

test('on one’s own device it lasts thirty days, clicks or not', async () => {
  const person = newId()
  const cookie = await opened(false, person)
  expect(cookie).toContain('Max-Age=2592000')
  expect(await knownAfter(30 * 1440 - 1, cookie)).toBe(person)
  expect(await knownAfter(30 * 1440, cookie)).toBe(null)
})

test('scripts cannot read the cookie and other sites’ forms do not send it', async () => {
  expect(await opened(true, newId())).toMatch(/^session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('a stolen copy of the database opens no session: only the token’s hash is there', async () => {
  const cookie = await opened(true, newId())
  const token: unknown = JSON.parse(Buffer.from(decodeURIComponent(cookie.split(/[=;]/)[1] ?? ''), 'base64').toString())
  expect(String(token).length).toBe(43)
  const kept = await db().session.findMany({ select: { tokenHash: true } })
  expect(kept.every((row) => /^[0-9a-f]{64}$/.test(row.tokenHash))).toBe(true)
})

test('signing out ends it everywhere the cookie was copied', async () => {
  const cookie = await opened(true, newId())
  expect(await at(MORNING, () => closeSession(asking(cookie)))).toContain('Max-Age=0')
  expect(await knownAfter(0, cookie)).toBe(null)
})

test.each(['', 'session=nonsense', 'session=bnVsbA%3D%3D', 'other=1'])('the cookie "%s" is nobody', async (cookie) => {
  expect(await personIdOf(asking(cookie))).toBe(null)
})
