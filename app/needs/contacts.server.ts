import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { countTry } from '#app/platform/limits.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { receiptCodeFor, receiptHash } from './posting.server.ts'
import { printedCode } from './receipt.ts'

/** A letter slow to come is asked for again, not twenty times. */
const PER_ADDRESSEE = { what: 'lost_code_letter', most: 3, minutes: 60 }
const PER_CALLER = { what: 'lost_code_caller', most: 20, minutes: 60 }

/** Someone who left one address with this many needs is an organisation, which has better ways to follow them. */
const MOST_LETTERS = 20

/**
 * A code was lost: each need that carries this address is told so, and a letter follows to where it was left. Nothing says
 * whether there was any. Where no address was left, nobody can find the code.
 */
export async function askLostCodes(viewer: Viewer, email: string) {
  await countTry(PER_CALLER, askedFrom())
  await countTry(PER_ADDRESSEE, email)
  return inTransaction(async (tx) => {
    const where = { email, need: { erasedAt: null } }
    const carrying = await tx.needContact.findMany({ where, orderBy: { leftAt: 'desc' }, take: MOST_LETTERS })
    for (const { needId } of carrying) await record(tx, viewer, 'receipt.lost', needId)
    return null
  })
}

/**
 * The fresh code of a letter about a lost one, and where it goes; null when the address is gone meanwhile. The code comes from the
 * event's id: tried again, the letter says the same one, and neither the job nor the event holds it. The old code stays good.
 */
export async function renewReceipt(event: string, needId: string) {
  const contact = await db().needContact.findUnique({ where: { needId }, include: { need: true } })
  if (!contact) return null
  const code = receiptCodeFor(`lost ${event}`)
  const receipt = { needId, codeHash: receiptHash(code), givenAt: now() }
  await db().receipt.createMany({ data: [receipt], skipDuplicates: true })
  const { email, language, need } = contact
  return { email, language: language as Language, number: need.number, code: printedCode(code) }
}
