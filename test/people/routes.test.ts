import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findOwnProfile } from '#app/people/people.server.ts'
import { action as foundOne } from '#app/people/routes/organisation-new.tsx'
import { loader as profile } from '#app/people/routes/profile.tsx'
import { action as askLetter } from '#app/people/routes/sign-in.tsx'
import { action as enterAs } from '#app/people/routes/sign-in-cast.tsx'
import { action as typeCode } from '#app/people/routes/sign-in-code.tsx'
import { action as leave } from '#app/people/routes/sign-out.tsx'
import { codeOf } from '#app/people/sign-ins.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { db } from '#app/platform/db.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

async function signedInCookie(email: string, own?: string) {
  const sent = await askLetter(asked(posted('/sign-in', own ? { email, own } : { email })))
  const signInId = sent instanceof Response ? (sent.headers.get('Location') ?? '').slice('/sign-in/'.length) : ''
  const entered = await typeCode(asked(posted(`/sign-in/${signInId}`, { code: codeOf(signInId) }), { signInId }))
  return entered instanceof Response ? (entered.headers.get('Set-Cookie') ?? '') : ''
}
const sent = (setCookie: string) => setCookie.split(';')[0] ?? ''

test('on a shared computer the cookie dies with the browser; on one’s own it lasts thirty days', async () => {
  const shared = await signedInCookie('ines@test.example')
  expect(shared).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
  const own = await signedInCookie('ines@test.example', 'on')
  expect(own).toContain('Max-Age=2592000')
})

test('someone signed in is known, and unknown once signed out, on every tab', async () => {
  const cookie = sent(await signedInCookie('paul@test.example'))
  expect((await viewerOf(visited('/desk', cookie))).kind).toBe('person')
  await leave(asked(posted('/sign-out', {}, { cookie })))
  expect((await viewerOf(visited('/desk', cookie))).kind).toBe('visitor')
})

test('a code typed with spaces is understood; a malformed address keeps what was typed', async () => {
  const slip = await askLetter(asked(posted('/sign-in', { email: 'pas une adresse' })))
  expect(slip).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { email: ['email_malformed'] }, typed: { email: 'pas une adresse' } } },
  })
})

test('a visitor who opens a page of the signed in is sent to sign in, and back', async () => {
  const answer = await Promise.resolve(profile(asked(visited('/profile')))).catch((thrown: unknown) => thrown)
  expect(answer instanceof Response && answer.headers.get('Location')).toBe('/sign-in?back=%2Fprofile')
})

test('whoever registers a company belongs to it', async () => {
  const cookie = sent(await signedInCookie('louise@test.example'))
  await foundOne(
    asked(posted('/organisations/new', { kind: 'company', name: 'Ondelune', siren: '123 456 782' }, { cookie })),
  )
  const organisation = await db().organisation.findFirstOrThrow({ where: { name: 'Ondelune' } })
  const viewer = await viewerOf(visited('/desk', cookie))
  expect([organisation.siren, viewer.tokens.includes(`org:${organisation.id}`)]).toEqual(['123456782', true])
})

test('only the cast can be entered as, never a real account', async () => {
  const person = await aPerson('Une personne réelle')
  const refused = await refusalOf(() =>
    enterAs(asked(posted(`/sign-in/cast/${person.id}`, {}), { personId: person.id })),
  )
  expect(refused).toEqual({ status: 404, reason: 'not_found' })
  expect((await findOwnProfile(person)).name).toBe('Une personne réelle')
})
