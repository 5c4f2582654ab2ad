import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Letter } from '#emails/letter.ts'
import { createMailer, type Mailing, type PostedLetter } from '#emails/mailer.server.ts'
import { startResend } from '#test/support/resend-stand-in.ts'

const from = 'Passerelle <bonjour@passerelle.example>'
const letter: Letter = {
  name: 'review-assigned',
  props: { name: 'Claire Morvan', by: null, link: 'https://passerelle.example/reviews/1' },
}
const aMailing = (more: Partial<Mailing>): Mailing => ({
  to: 'claire@hopital.example',
  letter,
  language: 'fr',
  idempotencyKey: 'event-1',
  ...more,
})

function anOutbox() {
  const letters: PostedLetter[] = []
  return { letters, put: async (one: PostedLetter) => void letters.push(one) }
}

describe('without a key', () => {
  test('letters stay in the outbox, as they would have left', async () => {
    const outbox = anOutbox()
    await createMailer({ from, outbox }).send(aMailing({ language: 'en' }))
    expect(outbox.letters).toEqual([
      {
        to: 'claire@hopital.example',
        replyTo: null,
        subject: 'New readings are waiting for you',
        html: expect.stringContaining('https://passerelle.example/reviews/1'),
        text: expect.stringContaining('https://passerelle.example/reviews/1'),
        language: 'en',
        idempotencyKey: 'event-1',
      },
    ])
  })
})

describe('with a key', () => {
  let resend: Awaited<ReturnType<typeof startResend>>
  beforeAll(async () => {
    resend = await startResend()
  })
  afterAll(() => resend.stop())

  const outbox = anOutbox()
  const mailer = (more: { resendKey?: string; from?: string } = {}) =>
    createMailer({ resendKey: resend.key, resendBaseUrl: resend.url, from, outbox, ...more })

  test('letters leave through Resend and the outbox stays empty', async () => {
    await mailer().send(aMailing({}))
    expect(resend.accepted).toEqual([
      {
        id: 'letter-1',
        idempotencyKey: 'event-1',
        from,
        to: 'claire@hopital.example',
        subject: 'De nouvelles lectures vous attendent',
        html: expect.stringContaining('Claire Morvan'),
        text: expect.stringContaining('Claire Morvan'),
      },
    ])
    expect(outbox.letters).toEqual([])
  })

  test('an answer goes to the organisation that speaks, when it gave an address', async () => {
    await mailer().send(aMailing({ idempotencyKey: 'event-asked', contact: 'contact@deux-rives.example' }))
    const [silent, asked] = resend.accepted.splice(0)
    expect([silent?.reply_to, asked?.reply_to]).toEqual([undefined, 'contact@deux-rives.example'])
    expect(asked?.text).toContain('contact@deux-rives.example')
    if (silent) resend.accepted.push(silent)
  })

  test('a second try of the same letter sends nothing twice', async () => {
    const before = resend.calls()
    await mailer().send(aMailing({}))
    expect(resend.calls()).toBe(before + 1)
    expect(resend.accepted).toHaveLength(1)
  })

  test('a letter that left before its template changed is not an error', async () => {
    await mailer().send(aMailing({ language: 'en' }))
    expect(resend.accepted).toHaveLength(1)
  })

  test('a letter refused for haste throws, and leaves at the next try', async () => {
    resend.tire(1)
    const mailing = aMailing({ idempotencyKey: 'event-2' })
    await expect(mailer().send(mailing)).rejects.toThrow('resend_rate_limit_exceeded')
    await mailer().send(mailing)
    expect(resend.accepted.map((one) => one.idempotencyKey)).toEqual(['event-1', 'event-2'])
  })

  test.each([
    ['a key Resend does not know', { resendKey: 're_wrong' }, {}, 'resend_invalid_api_key'],
    ['a sender of another domain', { from: 'moi@ailleurs.example' }, {}, 'resend_invalid_from_address'],
    ['an address that is none', {}, { to: 'claire' }, 'resend_validation_error'],
  ])('%s throws, so that the job tries again and says why', async (_what, settings, more, reason) => {
    const mailing = aMailing({ idempotencyKey: 'event-3', ...more })
    await expect(mailer(settings).send(mailing)).rejects.toThrow(reason)
  })

  test('an unreachable Resend throws', async () => {
    const nowhere = createMailer({ resendKey: resend.key, resendBaseUrl: 'http://127.0.0.1:1', from, outbox })
    await expect(nowhere.send(aMailing({}))).rejects.toThrow('resend_application_error')
  })
})

describe('the stand-in refuses what Resend refuses', () => {
  let resend: Awaited<ReturnType<typeof startResend>>
  beforeAll(async () => {
    resend = await startResend()
  })
  afterAll(() => resend.stop())

  async function post(body: object, headers: Record<string, string> = {}) {
    const bearer = { authorization: `Bearer ${resend.key}`, ...headers }
    const response = await fetch(`${resend.url}/emails`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: bearer,
    })
    const { name } = (await response.json()) as { name?: string }
    return [response.status, name]
  }
  const whole = { from, to: 'a@b.example', subject: 'Bonjour', html: '<p>Bonjour</p>', text: 'Bonjour' }

  test('no key, a wrong key, a missing field, an endless idempotency key', async () => {
    expect(await post(whole, { authorization: '' })).toEqual([401, 'missing_api_key'])
    expect(await post(whole, { authorization: 'Bearer nope' })).toEqual([403, 'invalid_api_key'])
    expect(await post({ ...whole, subject: undefined })).toEqual([422, 'missing_required_field'])
    expect(await post(whole, { 'idempotency-key': 'x'.repeat(257) })).toEqual([400, 'invalid_idempotency_key'])
    expect(resend.accepted).toEqual([])
  })
})
