import { findCallById } from '#app/calls/calls.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { findAddressee } from '#app/people/people.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { listEventIds } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import type { Language, Letter } from '#emails/letter.ts'
import { createMailer, type PostedLetter } from '#emails/mailer.server.ts'
import { mayReadOutbox } from './letters.access.ts'

/** As many letters as a page shows without tiring. */
const PAGE = 30

/** A letter to one person. `key` names what calls for it (an event's id): the same key never sends twice. Throws when it could not leave. */
export type Sending = { to: string; letter: Letter; language: Language; key: string; contact?: string | null }

/** Send a letter, or lay it in the outbox where none leaves. Runs after the commit, from a job. */
export async function sendLetter({ to, letter, language, key, contact }: Sending) {
  const { resendKey, resendBaseUrl, mailFrom } = env()
  const mailer = createMailer({ resendKey, resendBaseUrl, from: mailFrom, outbox: { put: keep } })
  await mailer.send({ to, letter, language, idempotencyKey: key, contact })
}

/** Write to one person, by name and in their language; nothing is sent to those who erased their account. `contact`: where they may ask. */
export async function write(
  personId: string,
  key: string,
  letter: (name: string) => Letter,
  contact: string | null = null,
) {
  const addressee = await findAddressee(personId)
  if (!addressee) return
  const { email, name, language } = addressee
  await sendLetter({ to: email, letter: letter(name), language, key: `${key}:${personId}`, contact })
}

/** Where whoever is written to about a call may ask its organiser; null when it gave no address. */
export async function contactOf(callId: string) {
  const { organisationId } = await findCallById(CLOCK, callId)
  return (await findOrganisation(organisationId)).contact
}

/** What calls for a letter to the address left with a row. */
export const contactKey = (event: string) => `${event}:contact`

async function keep({ to, idempotencyKey: key, ...letter }: PostedLetter) {
  const row = { ...letter, id: newId(), key, toAddress: to.toLowerCase(), sentAt: now() }
  await db().outboxLetter.createMany({ data: [row], skipDuplicates: true })
}

/** What someone erased is followed by no address: the letters that an address alone had received about it leave the outbox too. */
export async function dropLetters({ row }: { row: string }) {
  const keys = (await listEventIds(row)).flatMap((id) => [id, contactKey(id)])
  await db().outboxLetter.deleteMany({ where: { key: { in: keys } } })
}

/** The letters of the demonstration, newest first, a page at a time; `to` keeps those to one address. */
export async function listOutbox(_viewer: Viewer, { to, after }: { to?: string; after?: string }) {
  refuseOutsideDemo()
  const letters = await db().outboxLetter.findMany({
    where: to ? { toAddress: to } : {},
    select: { id: true, toAddress: true, subject: true, language: true, sentAt: true },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const shown = letters.slice(0, PAGE)
  return { letters: shown, next: letters.length > PAGE ? shown.at(-1)?.id : undefined }
}

/** One letter as its addressee has it, for the eye and as text. */
export async function findOutboxLetter(_viewer: Viewer, letterId: string) {
  refuseOutsideDemo()
  return found(await db().outboxLetter.findUnique({ where: { id: letterId } }))
}

function refuseOutsideDemo() {
  if (!mayReadOutbox(env())) refuse(404, 'not_found')
}
