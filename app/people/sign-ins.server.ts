import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { keyedBytes, sameSecret } from '#app/platform/secrets.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { MINUTES_TO_SIGN_IN, objectionToEntering, TRIES } from './sign-in.ts'

/** A person asks a letter again when it is slow to come, not twenty times. */
const PER_ADDRESSEE = { what: 'sign_in_letter', most: 5, minutes: 15 }
/** A ward of forty behind one address signs in within the hour. */
const PER_CALLER = { what: 'sign_in_caller', most: 60, minutes: 60 }

/** Ask for a sign-in letter. The answer is the same whether the account exists: the first sign-in makes it. */
export async function askToSignIn(asked: { email: string; own: boolean; back?: string; language: Language }) {
  await countTry(PER_CALLER, askedFrom())
  await countTry(PER_ADDRESSEE, asked.email)
  const { email, language, back } = asked
  const id = newId()
  const endsAt = new Date(now().getTime() + MINUTES_TO_SIGN_IN * 60_000)
  return inTransaction(async (tx) => {
    const signIn = { id, email, language, back, shared: !asked.own, askedAt: now(), endsAt, wrongTries: 0 }
    await tx.signIn.create({ data: signIn })
    await record(tx, VISITOR, 'sign_in.asked', id)
    return { id }
  })
}

export async function findSignIn(id: string) {
  return found(await db().signIn.findUnique({ where: { id } }))
}

/** The six digits of a sign-in's letter, derived from its id and never stored. */
export function codeOf(signInId: string) {
  return String(keyedBytes('sign-in code', signInId).readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** The secret part of a sign-in's link, derived likewise. */
export function linkOf(signInId: string) {
  return keyedBytes('sign-in link', signInId).toString('base64url')
}

/** Whether the link is one of ours and can still be pressed: a reason word or null. Opening it changes nothing. */
export async function objectionToLink(signInId: string, link: string) {
  const signIn = await findSignIn(signInId)
  if (!sameSecret(link, linkOf(signInId))) return refuse(404, 'not_found')
  return objectionToEntering(signIn, now())
}

/** Sign in by the code. A wrong one is a slip (reason word); the fifth ends the sign-in. */
export async function enterByCode(signInId: string, typed: string) {
  const signIn = await findSignIn(signInId)
  const objection = objectionToEntering(signIn, now())
  if (objection) return { objection }
  if (!sameSecret(typed, codeOf(signInId))) {
    await db().signIn.updateMany({ where: { id: signInId }, data: { wrongTries: { increment: 1 } } })
    return { objection: signIn.wrongTries + 1 >= TRIES ? 'sign_in_too_many_tries' : 'code_wrong' }
  }
  return enter(signInId)
}

/** Sign in by the link's button. */
export async function enterByLink(signInId: string, link: string) {
  const objection = await objectionToLink(signInId, link)
  return objection ? { objection } : enter(signInId)
}

/** Use the sign-in up, once, and give the person it opens; the first time makes their account. */
async function enter(signInId: string) {
  return inTransaction(async (tx) => {
    const open = { id: signInId, usedAt: null, wrongTries: { lt: TRIES }, endsAt: { gt: now() } }
    const { count } = await tx.signIn.updateMany({ where: open, data: { usedAt: now() } })
    const signIn = await tx.signIn.findUniqueOrThrow({ where: { id: signInId } })
    if (count === 0) return { objection: objectionToEntering(signIn, now()) ?? 'sign_in_used' }
    const { email, language } = signIn
    const person = await tx.person.upsert({
      where: { email },
      create: { id: newId(), email, language, name: '', joinedAt: now() },
      update: {},
    })
    await record(tx, VISITOR, 'sign_in.used', signInId)
    return { objection: null, personId: person.id, named: person.name !== '', shared: signIn.shared, back: signIn.back }
  })
}
