import '#test/support/database.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { listOutbox, sendLetter } from '#app/notifications/letters.server.ts'
import { loader as showOutbox } from '#app/notifications/routes/outbox.tsx'
import { loader as showLetter } from '#app/notifications/routes/outbox-letter.tsx'
import { loader as showSheet } from '#app/notifications/routes/outbox-sheet.tsx'
import { at } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'

const link = 'http://localhost:3000/sign-in/0193f3a2-7c1e-7c1e-8c1e-0193f3a27c1e/abc'
const noon = new Date('2026-03-10T12:00:00Z')

const send = (to: string, key: string, minutes = 0) =>
  at(new Date(noon.getTime() + minutes * 60_000), () =>
    sendLetter({ to, key, language: 'fr', letter: { name: 'sign-in', props: { link, code: '048213' } } }),
  )
const open = (path: string) => ({
  request: new Request(`http://localhost:3000${path}`),
  params: {},
  context: { cspNonce: '' },
})
const openLetter = (letterId: string) => ({ ...open(`/outbox/${letterId}`), params: { letterId } })
const newest = async () => (await listOutbox(VISITOR, {})).letters[0]?.id ?? ''

beforeEach(() => db().outboxLetter.deleteMany())
afterAll(closeDatabase)

describe('the outbox of the demonstration', () => {
  test('is empty at first', async () => {
    expect(await showOutbox(open('/outbox'))).toEqual({ to: '', next: undefined, letters: [] })
  })

  test('shows what was sent to whom, newest first', async () => {
    await send('Claire@Hopital.example', 'event-1', 0)
    await send('hugo@coalition.example', 'event-2', 1)
    const { letters } = await showOutbox(open('/outbox'))
    expect(letters.map(({ id, ...letter }) => letter)).toEqual([
      {
        toAddress: 'hugo@coalition.example',
        subject: 'Votre lien pour entrer dans Passerelle',
        language: 'fr',
        sentAt: '2026-03-10T12:01:00.000Z',
      },
      {
        toAddress: 'claire@hopital.example',
        subject: 'Votre lien pour entrer dans Passerelle',
        language: 'fr',
        sentAt: '2026-03-10T12:00:00.000Z',
      },
    ])
  })

  test('keeps the letters to one address when asked, however it is typed', async () => {
    await send('claire@hopital.example', 'event-1')
    await send('hugo@coalition.example', 'event-2')
    const { to, letters } = await showOutbox(open('/outbox?to=%20CLAIRE%40hopital.example%00'))
    expect(to).toBe('claire@hopital.example')
    expect(letters.map((letter) => letter.toAddress)).toEqual(['claire@hopital.example'])
  })

  test('a job that tries again adds no second letter', async () => {
    await send('claire@hopital.example', 'event-1', 0)
    await send('claire@hopital.example', 'event-1', 5)
    const { letters } = await showOutbox(open('/outbox'))
    expect(letters.map((letter) => letter.sentAt)).toEqual(['2026-03-10T12:00:00.000Z'])
  })

  test('goes on page after page without a gap or a repeat', async () => {
    for (let n = 0; n < 33; n += 1) await send('claire@hopital.example', `event-${n}`)
    const first = await showOutbox(open('/outbox'))
    const second = await showOutbox(open(`/outbox?after=${first.next}`))
    expect([first.letters.length, second.letters.length, second.next]).toEqual([30, 3, undefined])
    expect(new Set([...first.letters, ...second.letters].map((letter) => letter.id)).size).toBe(33)
  })

  test('a place that was never given is the first page', async () => {
    await send('claire@hopital.example', 'event-1')
    expect((await showOutbox(open('/outbox?after=nowhere'))).letters).toHaveLength(1)
  })
})

describe('one letter', () => {
  test('is shown with its addressee and its text, the way in included', async () => {
    await send('claire@hopital.example', 'event-1')
    const letter = await showLetter(openLetter(await newest()))
    expect(letter).toMatchObject({ toAddress: 'claire@hopital.example', sentAt: '2026-03-10T12:00:00.000Z' })
    expect(letter.text).toContain(`Entrer dans Passerelle ${link}`)
    expect(letter.text).toContain('048213')
  })

  test('its sheet is the letter itself', async () => {
    await send('claire@hopital.example', 'event-1')
    const sheet = await showSheet(openLetter(await newest()))
    expect(sheet.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await sheet.text()).toContain(`href="${link}"`)
  })

  test.each([
    ['unknown', randomUUID()],
    ['malformed', 'letter-1'],
  ])('an %s one is not there', async (_what, letterId) => {
    await expect(showLetter(openLetter(letterId))).rejects.toMatchObject({ init: { status: 404 } })
    await expect(showSheet(openLetter(letterId))).rejects.toMatchObject({ init: { status: 404 } })
  })
})
