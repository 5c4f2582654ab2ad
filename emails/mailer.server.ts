import { Resend } from 'resend'
import type { Language, Letter } from './letter.ts'

/** `contact` is where the organisation that speaks may be asked, and where an answer goes. */
export type Mailing = {
  to: string
  letter: Letter
  language: Language
  idempotencyKey: string
  contact?: string | null
}

export type PostedLetter = {
  to: string
  replyTo: string | null
  subject: string
  html: string
  text: string
  language: Language
  idempotencyKey: string
}

export type Outbox = { put(letter: PostedLetter): Promise<void> }

export type Mailer = { send(mailing: Mailing): Promise<void> }

type Settings = { resendKey?: string | undefined; from: string; resendBaseUrl?: string | undefined; outbox: Outbox }

/** With a key, letters leave through Resend; without one they stay in the outbox, where the demo reads them. */
export function createMailer({ resendKey, from, resendBaseUrl, outbox }: Settings): Mailer {
  const post = resendKey ? byResend(resendKey, from, resendBaseUrl) : outbox.put
  return {
    async send({ to, letter, language, idempotencyKey, contact = null }) {
      // React Email takes half a second to load: the first letter waits for it, the start does not.
      const { renderLetter } = await import('./letters.ts')
      const rendered = await renderLetter(letter, language, contact)
      await post({ to, replyTo: contact, language, idempotencyKey, ...rendered })
    },
  }
}

/** What Resend answers when a letter has already left under this key with other words (a template that changed since). */
const ALREADY_LEFT = 'invalid_idempotent_request'

/** A refused letter throws, so that its job tries again; the key makes a second try the same letter. */
function byResend(key: string, from: string, baseUrl: string | undefined): Outbox['put'] {
  const resend = new Resend(key, baseUrl ? { baseUrl } : {})
  return async ({ to, replyTo, subject, html, text, idempotencyKey }) => {
    const { error } = await resend.emails.send(
      { from, to, subject, html, text, ...(replyTo && { replyTo }) },
      { idempotencyKey },
    )
    if (error && error.name !== ALREADY_LEFT) throw new Error(`resend_${error.name}`)
  }
}
