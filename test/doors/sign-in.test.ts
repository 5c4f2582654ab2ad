import { expect, test } from 'vitest'
import { codeOf, linkOf } from '#app/people/sign-ins.server.ts'
import { spaced } from '#app/platform/typeset.ts'
import { openedHouse } from './house.ts'

const { ask, post } = openedHouse()

/** A letter is asked for; its id is in the address one is sent to. */
async function aLetterFor(email: string) {
  const answer = await post('/sign-in', { email })
  expect(answer.status).toBe(302)
  const address = answer.headers.get('location') ?? ''
  const id = address.split('/').at(-1) ?? ''
  return { address, link: `${address}/${linkOf(id)}`, code: codeOf(id) }
}

test('opening the link of a letter signs nobody in, however often a mail scanner does it', async () => {
  const { link } = await aLetterFor('scanner@test.example')
  const opened = [await ask(link), await ask(link)]
  expect(opened.map((answer) => [answer.status, answer.headers.get('set-cookie')])).toEqual([
    [200, null],
    [200, null],
  ])
  const pressed = await post(link, {})
  expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/profile?back=%2Fdesk'])
  expect(pressed.headers.get('set-cookie')).toMatch(/^session=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('the button of the link signs in once; pressed again elsewhere it opens nothing', async () => {
  const { link } = await aLetterFor('deux-fois@test.example')
  expect((await post(link, {})).status).toBe(303)
  const again = await post(link, {})
  expect([again.status, again.headers.get('set-cookie')]).toEqual([422, null])
  expect(await again.text()).toContain('Cette lettre a déjà servi. Demandez-en une nouvelle.')
})

test('five wrong codes end the letter, even for who has the right one', async () => {
  const { address, code } = await aLetterFor('presse@test.example')
  const wrong = code === '000000' ? '000001' : '000000'
  const said: string[] = []
  for (let tries = 1; tries <= 5; tries += 1) said.push(await (await post(address, { code: wrong })).text())
  expect(said.map((page) => page.includes('Ce n’est pas le bon code.'))).toEqual([true, true, true, true, false])
  expect(said[4]).toContain(spaced('Cinq codes faux : par sécurité, cette lettre ne sert plus.'))
  const right = await post(address, { code })
  expect([right.status, right.headers.get('set-cookie')]).toEqual([422, null])
  expect(await (await ask(address)).text()).toContain('Ce code ne sert plus')
})

test('the same answer whether the account exists', async () => {
  const known = await aLetterFor('connue@test.example')
  await post(known.address, { code: known.code })
  const answers = await Promise.all(
    ['connue', 'inconnue'].map((name) => post('/sign-in', { email: `${name}@test.example` })),
  )
  const shapes = answers.map(({ status, headers }) => [
    status,
    headers.get('location')?.replace(/[0-9a-f-]{36}/, ':id'),
  ])
  expect(shapes[0]).toEqual(shapes[1])
})

test('in a demonstration the letter lies in the outbox, its link led by the house’s own address', async () => {
  const { link, code } = await aLetterFor('lettre@test.example')
  const list = () => ask('/outbox?to=lettre@test.example').then((answer) => answer.text())
  await expect.poll(list, { timeout: 15_000 }).toContain('Votre lien pour entrer dans Passerelle')
  const [, letter] = /href="(\/outbox\/[0-9a-f-]{36})"/.exec(await list()) ?? []
  const text = await (await ask(letter ?? '')).text()
  expect([text.includes(code), text.includes(link)]).toEqual([true, true])
})
