import '#test/support/database.ts'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendLetter } from '#app/notifications/letters.server.ts'
import { loader as showOutbox } from '#app/notifications/routes/outbox.tsx'
import { loader as showLetter } from '#app/notifications/routes/outbox-letter.tsx'
import { loader as showSheet } from '#app/notifications/routes/outbox-sheet.tsx'
import { closeDatabase, db } from '#app/platform/db.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

let resend: Awaited<ReturnType<typeof startResend>>
beforeAll(async () => {
  resend = await startResend()
  Object.assign(process.env, { DEMO: '0', RESEND_API_KEY: resend.key, RESEND_BASE_URL: resend.url })
})
afterAll(async () => {
  await closeDatabase()
  await resend.stop()
})

test('a letter really leaves, and nothing of it is kept here', async () => {
  const link = 'http://localhost:3000/desk'
  const letter = { name: 'review-assigned', props: { name: 'Claire Morvan', by: null, link } } as const
  await sendLetter({ to: 'claire@hopital.example', letter, language: 'fr', key: 'event-1' })
  expect(resend.accepted.map(({ to, idempotencyKey }) => ({ to, idempotencyKey }))).toEqual([
    { to: 'claire@hopital.example', idempotencyKey: 'event-1' },
  ])
  expect(await db().outboxLetter.count()).toBe(0)
})

test('the outbox does not exist', async () => {
  const params = { letterId: randomUUID() }
  const open = (path: string) => ({
    request: new Request(`http://localhost:3000${path}`),
    params,
    context: { cspNonce: '' },
  })
  for (const answer of [showOutbox(open('/outbox')), showLetter(open('/outbox/1')), showSheet(open('/outbox/1/sheet'))])
    await expect(answer).rejects.toMatchObject({ init: { status: 404 } })
})
