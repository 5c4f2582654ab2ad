import { expect, test } from 'vitest'
import { personByEmail } from '#app/people/people.server.ts'
import { CAST_DOMAIN } from '#app/people/person.ts'
import { openHouse } from '#test/support/server.mjs'
import { cookieOf } from '#test/support/sessions.ts'
import { openedHouse } from './house.ts'

const REAL = { DEMO: '0', HOST: '127.0.0.1', RESEND_API_KEY: 're_of_the_tests' }
const { ask, post } = openedHouse(REAL)

test('outside a demonstration nobody reads the letters of others', async () => {
  const cookie = await cookieOf(await personByEmail('directrice@test.example'))
  const paths = ['/outbox', '/outbox?to=directrice@test.example', `/outbox/${crypto.randomUUID()}`]
  const answers = await Promise.all(paths.map((path) => ask(path, { headers: { cookie } })))
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
})

test('outside a demonstration nobody enters as someone of the cast', async () => {
  const { id } = await personByEmail(`claire${CAST_DOMAIN}`)
  const page = await (await ask('/sign-in')).text()
  expect([page.includes('/sign-in/cast/'), page.includes('Entrer dans la démonstration')]).toEqual([false, false])
  const tried = [await ask(`/sign-in/cast/${id}`), await post(`/sign-in/cast/${id}`, {})]
  expect(tried.map(({ status, headers }) => [status, headers.get('set-cookie')])).toEqual(Array(2).fill([404, null]))
})

test('outside a demonstration no page says that it is one', async () => {
  const pages = await Promise.all(['/', '/sign-in', '/needs', '/legal'].map((path) => ask(path)))
  const texts = await Promise.all(pages.map((page) => page.text()))
  expect(texts.map((text) => /démonstration/i.test(text))).toEqual([false, false, false, false])
})

test('the house does not open for real without a way to send letters', async () => {
  const opening = openHouse({ databaseUrl: process.env.DATABASE_URL ?? '', env: { ...REAL, RESEND_API_KEY: '' } })
  await expect(opening).rejects.toThrow('La variable RESEND_API_KEY est nécessaire hors démonstration')
}, 60_000)
