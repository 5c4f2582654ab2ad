import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { askToSignIn, codeOf, enterByCode, enterByLink, linkOf, objectionToLink } from '#app/people/sign-ins.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

const ask = (email: string) => askToSignIn({ email, own: false, language: 'fr' })
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

test('the first sign-in makes the account; the second finds the same one', async () => {
  const first = await enterByCode(
    (await ask('ines@test.example')).id,
    codeOf((await db().signIn.findFirstOrThrow()).id),
  )
  const again = await ask('ines@test.example')
  const second = await enterByLink(again.id, linkOf(again.id))
  expect(first).toMatchObject({ objection: null, named: false, shared: true })
  expect(second).toMatchObject({ objection: null })
  expect('personId' in first && 'personId' in second && first.personId === second.personId).toBe(true)
})

test('asking gives the same answer whether the account exists', async () => {
  const known = await ask('ines@test.example')
  const unknown = await ask('personne@test.example')
  expect(Object.keys(known)).toEqual(Object.keys(unknown))
  expect(await db().person.count({ where: { email: 'personne@test.example' } })).toBe(0)
})

test('opening the link twice signs nobody in; pressing its button does, once', async () => {
  const { id } = await ask('deux@test.example')
  expect(await objectionToLink(id, linkOf(id))).toBe(null)
  expect(await objectionToLink(id, linkOf(id))).toBe(null)
  expect(await db().person.count({ where: { email: 'deux@test.example' } })).toBe(0)
  expect(await enterByLink(id, linkOf(id))).toMatchObject({ objection: null })
  expect(await enterByLink(id, linkOf(id))).toEqual({ objection: 'sign_in_used' })
})

test('a forged link is nowhere', async () => {
  const { id } = await ask('trois@test.example')
  expect(await refusalOf(() => enterByLink(id, 'forged'))).toEqual({ status: 404, reason: 'not_found' })
})

test('five wrong codes end the letter, even for the right one', async () => {
  const { id } = await ask('quatre@test.example')
  const tries = []
  for (let n = 0; n < 5; n += 1) tries.push((await enterByCode(id, wrong(codeOf(id)))).objection)
  expect(tries).toEqual(['code_wrong', 'code_wrong', 'code_wrong', 'code_wrong', 'sign_in_too_many_tries'])
  expect(await enterByCode(id, codeOf(id))).toEqual({ objection: 'sign_in_too_many_tries' })
})

test('after fifteen minutes the letter opens nothing', async () => {
  const { id } = await ask('cinq@test.example')
  const later = new Date(Date.now() + 15 * 60_000 + 1000)
  expect(await at(later, () => enterByCode(id, codeOf(id)))).toEqual({ objection: 'sign_in_ended' })
})

test('two devices that enter at once with one letter: one gets in', async () => {
  const { id } = await ask('six@test.example')
  const entered = await Promise.all([enterByCode(id, codeOf(id)), enterByLink(id, linkOf(id))])
  expect(entered.map(({ objection }) => objection).sort()).toEqual(['sign_in_used', null].sort())
})

test('five letters in a quarter of an hour are enough for one address', async () => {
  const noon = new Date('2026-11-21T11:00:00Z')
  for (let n = 0; n < 5; n += 1) await at(noon, () => ask('sept@test.example'))
  expect(await at(noon, () => refusalOf(() => ask('sept@test.example')))).toEqual({
    status: 429,
    reason: 'too_many_tries',
  })
})

test('neither the code nor the link is stored', async () => {
  const { id } = await ask('huit@test.example')
  const rows = JSON.stringify([await db().signIn.findMany(), await db().event.findMany({ where: { row: id } })])
  expect(rows).not.toContain(codeOf(id))
  expect(rows).not.toContain(linkOf(id))
})
