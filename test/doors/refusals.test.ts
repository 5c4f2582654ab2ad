import { expect, test } from 'vitest'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { aPerson } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { NEED, openedHouse } from './house.ts'

const { ask, post } = openedHouse()
const needs = () => db().need.count()

test('a form that comes from another site is turned away', async () => {
  const before = await needs()
  const origins = ['https://ailleurs.example', 'null', 'http://localhost:1']
  const answers = await Promise.all(origins.map((origin) => post('/needs/new', NEED, { origin })))
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(await answers[0]?.text()).toContain('Cette demande vient d’un autre site.')
  const crossSite = {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    body: new URLSearchParams(NEED.title),
  }
  expect((await ask('/needs/new', crossSite)).status).toBe(403)
  expect(await needs()).toBe(before)
})

test('a body heavier than any form is turned away, its size told or not', async () => {
  const heavy = await post('/needs/new', { ...NEED, story: 'a'.repeat(1_000_001) })
  expect(heavy.status).toBe(413)
  const stream = new Blob(['a'.repeat(100)]).stream()
  const unsaid = await ask('/needs/new', { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
  expect(unsaid.status).toBe(411)
})

test('a broken form comes back with what was typed, and says why beside each answer', async () => {
  const before = await needs()
  const answer = await post('/needs/new', {
    ...NEED,
    title: 'Une ampoule qui clignote',
    story: 'Trop court',
    setting: '',
  })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('value="Une ampoule qui clignote"')
  expect(page).toContain('>Trop court</textarea>')
  expect(page).toContain('<a href="#field-story">Racontez en un peu plus de mots (20 caractères au moins).</a>')
  expect(page).toContain('<a href="#field-setting">Choisissez où cela se passe.</a>')
  expect(await needs()).toBe(before)
})

test('an address that asks for what no text holds is turned away, and nothing fails', async () => {
  const addresses = ['/facilities?territory=%00', '/needs?theme=a%00b', '/?%00', '/facilities?q=%2500']
  const statuses = await Promise.all(addresses.map(async (address) => (await ask(address)).status))
  expect(statuses).toEqual([400, 400, 400, 200])
})

test('a form without its key is refused and kept', async () => {
  const answer = await post('/needs/new', NEED, { key: null })
  expect([answer.status, (await answer.text()).includes('Ce formulaire est trop ancien.')]).toEqual([422, true])
})

test('what does not exist, and what is no id at all, are the same 404', async () => {
  const cookie = await cookieOf(await aPerson())
  const addresses = ['/needs/', '/applications/', '/pilots/', '/pledges/', '/awards/', '/hostings/', '/reviews/']
  for (const address of addresses) {
    const statuses = [newId(), 'pas-un-id', '%00', '..%2f..', "1'--"].map(async (id) => {
      const answer = await ask(address + id, { headers: { cookie } })
      return answer.status
    })
    expect([address, ...(await Promise.all(statuses))]).toEqual([address, 404, 404, 404, 404, 404])
  }
  for (const address of [
    '/calls/inconnu',
    '/solutions/inconnue',
    '/facilities/inconnu',
    '/receipts/AAAA',
    '/rien/du/tout',
  ]) {
    expect([address, (await ask(address)).status]).toEqual([address, 404])
  }
})

test('a method our pages do not know is 405, and says which they know', async () => {
  const answers = await Promise.all(['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ask('/needs', { method })))
  expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual(
    Array(4).fill([405, 'GET, HEAD, POST']),
  )
  expect((await post('/needs', {})).status).toBe(405)
})

test('two hundred presses at once of one form make one need', async () => {
  const before = await needs()
  const key = newId()
  const answers = await Promise.all(Array.from({ length: 200 }, () => post('/needs/new', NEED, { key })))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
  expect(await needs()).toBe(before + 1)
}, 60_000)

test('an address that leads nowhere is told in the reader’s language, in the frame of the house', async () => {
  for (const address of ['/nowhere', '/needs/new/nowhere']) {
    const answer = await ask(address, { headers: { 'Accept-Language': 'en' } })
    const html = await answer.text()
    expect([answer.status, /<html lang="(..)"/.exec(html)?.[1], html.includes('class="demo"')]).toEqual([
      404,
      'en',
      true,
    ])
  }
})
