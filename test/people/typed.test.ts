import '#test/support/database.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askToSignIn, linkOf } from '#app/people/sign-ins.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { words } from '#app/platform/own-words.ts'
import { knowSentences } from '#app/platform/refusal.ts'
import { sweepHouse } from '#app/platform/sweeping.server.ts'
import { openPages } from '#test/access/pages.ts'
import { posted, visited } from '#test/support/forms.ts'
import { aPerson } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'

let pages: Awaited<ReturnType<typeof openPages>>
beforeAll(async () => {
  knowSentences([words])
  pages = await openPages()
})
afterAll(closeDatabase)

const ask = (path: string, cookie: string) => pages.ask(visited(path, cookie))
const textOf = async (path: string, cookie: string) => (await ask(path, cookie)).text()
const hiddenIn = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
const endSessionOf = (personId: string) =>
  db().session.updateMany({ where: { personId }, data: { endsAt: new Date(now().getTime() - 1000) } })

/** Someone signed in who has a page open: what its form holds besides what one types. */
async function writing(name: string, path = '/profile') {
  const person = await aPerson(name)
  const cookie = await cookieOf(person)
  const page = await textOf(path, cookie)
  const form = {
    'typed-by': hiddenIn(page, 'typed-by'),
    'typed-on': hiddenIn(page, 'typed-on').replaceAll('&amp;', '&'),
  }
  return { person, cookie, form, key: hiddenIn(page, 'key') }
}

/** Where someone lands who presses the link of their letter, asked for on the way back to `back`. */
async function landingOf(person: { email: string }, back: string) {
  const { id } = await askToSignIn({ email: person.email, own: false, back, language: 'fr' })
  const answer = await pages.ask(posted(`/sign-in/${id}/${linkOf(id)}`, {}))
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  return { to: answer.headers.get('Location') ?? '', cookie }
}

async function typedAndCut(name: string) {
  const writer = await writing(name)
  await endSessionOf(writer.person.id)
  const fields = { ...writer.form, name: 'Anaïs Le Bihan', calling: 'Infirmière, service de nuit' }
  const answer = await pages.ask(posted('/profile', fields, { key: writer.key, cookie: writer.cookie }))
  const back = new URL(answer.headers.get('Location') ?? '', 'http://here').searchParams.get('back') ?? ''
  return { ...writer, fields, answer, back }
}

test('what is sent after the session has ended is kept, and found in its boxes after signing in again', async () => {
  const { person, answer, back } = await typedAndCut('Anaïs')
  expect(answer.status).toBe(303)
  expect(await textOf(`/sign-in?back=${back}`, '')).toContain('Votre connexion avait pris fin')
  expect((await db().person.findUniqueOrThrow({ where: { id: person.id } })).name).toBe('Anaïs')

  const { to, cookie } = await landingOf(person, back)
  expect(to).toBe(`/profile?typed=${back.split('/').at(-1)}`)
  const page = await textOf(to, cookie)
  expect(page).toContain('value="Anaïs Le Bihan"')
  expect(page).toContain('value="Infirmière, service de nuit"')
  expect(page).toContain('Rien n’a été envoyé')

  const again = { 'typed-by': hiddenIn(page, 'typed-by'), 'typed-before': hiddenIn(page, 'typed-before') }
  const sent = await pages.ask(posted('/profile', { ...again, name: 'Anaïs Le Bihan' }, { cookie }))
  expect(sent.status).toBe(303)
  expect(await db().typedForm.count({ where: { personId: person.id } })).toBe(0)
})

test('someone else who signs in on that browser lands on their desk and reads nothing of it', async () => {
  const { person, back } = await typedAndCut('Bérénice')
  const other = await aPerson('Corentin')
  const { to, cookie } = await landingOf(other, back)
  expect(to).toBe('/desk')
  const id = back.split('/').at(-1)
  for (const path of ['/desk', `/profile?typed=${id}`, '/sign-in']) {
    expect(await textOf(path, cookie)).not.toContain('Le Bihan')
  }
  expect((await ask(back, cookie)).status).toBe(404)

  const elsewhere = await cookieOf(person)
  expect(await textOf('/desk', elsewhere)).toContain('Reprendre ce que vous écriviez le')
  expect(await textOf(back, elsewhere)).toContain('Infirmière, service de nuit')
})

test('a form left open by one is never sent in the name of the next', async () => {
  const { person, form, key } = await writing('Delphine')
  const next = await aPerson('Erwan')
  const fields = { ...form, name: 'Delphine Auriol' }
  const answer = await pages.ask(posted('/profile', fields, { key, cookie: await cookieOf(next) }))
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('ouverte par une autre personne')
  expect((await db().person.findUniqueOrThrow({ where: { id: next.id } })).name).toBe('Erwan')
  const kept = await db().typedForm.findMany({ where: { personId: person.id } })
  expect(kept.map((row) => row.fields)).toEqual([{ name: 'Delphine Auriol' }])
})

test('a visitor’s form is a visitor’s, even on a computer where a session has just ended', async () => {
  const nurse = await aPerson('Fanny')
  const cookie = await cookieOf(nurse)
  await endSessionOf(nurse.id)
  await pages.ask(posted('/needs/new', { title: 'Une rampe', story: 'Trop court' }, { cookie }))
  expect(await db().typedForm.count({ where: { personId: nurse.id } })).toBe(0)
})

test('a save that nobody pressed stays on its page, and each pause keeps the same form', async () => {
  const { person, form, key, cookie } = await writing('Gaëlle')
  await endSessionOf(person.id)
  for (const name of ['Gaë', 'Gaëlle Tanguy']) {
    const answer = await pages.ask(posted('/profile.data', { ...form, name, quiet: 'on' }, { key, cookie }))
    expect([answer.status, (await answer.text()).includes('anotherIsHere')]).toEqual([401, true])
  }
  const kept = await db().typedForm.findMany({ where: { personId: person.id } })
  expect(kept.map((row) => row.fields)).toEqual([{ name: 'Gaëlle Tanguy' }])
})

test('nobody can say that a form is someone else’s', async () => {
  const { person, form } = await writing('Hélène')
  const forged = form['typed-by'].replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  const answer = await pages.ask(posted('/profile', { 'typed-by': forged, name: 'Injure' }))
  expect(answer.status).toBe(401)
  expect(await db().typedForm.count({ where: { personId: person.id } })).toBe(0)
})

test('a form cannot lead its writer out of the house, and its file and its key are not kept', async () => {
  const { person, form, cookie } = await writing('Iris')
  await endSessionOf(person.id)
  const body = new FormData()
  const fields = { ...form, 'typed-on': '//ailleurs.example/x#', key: newId(), name: 'Iris\0 Nédélec' }
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('photo', new File(['secret'], 'photo.png'))
  const request = new Request('http://localhost:3000/profile', { method: 'POST', body, headers: { Cookie: cookie } })
  expect((await pages.ask(request)).status).toBe(303)
  const [kept] = await db().typedForm.findMany({ where: { personId: person.id } })
  expect([kept?.address, kept?.fields]).toEqual(['/', { name: 'Iris Nédélec' }])
})

test('what was typed over an older version says so again when it is put back', async () => {
  const { person, form, cookie, key } = await writing('Joël', '/organisations/new?back=/calls')
  expect(form['typed-on']).toBe('/organisations/new?back=/calls#:')
  await endSessionOf(person.id)
  const fields = { ...form, name: 'Mirabelis', kind: 'company', back: '/needs' }
  const answer = await pages.ask(posted('/organisations/new', fields, { cookie, key }))
  const back = decodeURIComponent(answer.headers.get('Location') ?? '').replace('/sign-in?back=', '')
  const { to, cookie: again } = await landingOf(person, back)
  const page = await textOf(to, again)
  expect(page).toContain('name="back" value="/needs"')
  expect(page).toContain('value="Mirabelis"')
})

test('each night what nobody came back for is forgotten, with ended sessions and spent keys', async () => {
  const { person } = await typedAndCut('Kévin')
  const days = (count: number) => new Date(now().getTime() + count * 86_400_000)
  await at(days(29), sweepHouse)
  expect(await db().typedForm.count({ where: { personId: person.id } })).toBe(1)
  expect(await db().session.count({ where: { personId: person.id } })).toBe(0)
  await at(days(31), sweepHouse)
  expect(await db().typedForm.count({ where: { personId: person.id } })).toBe(0)
  await at(days(91), sweepHouse)
  expect([await db().usedKey.count(), await db().tries.count()]).toEqual([0, 0])
})
