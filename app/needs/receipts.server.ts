import { askedFrom } from '#app/platform/asking.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { countTry, refuseAbove } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { type Holder, holderToken, type Viewer } from '#app/platform/viewer.ts'
import { blankNeed } from './erasures.server.ts'
import { mayErase } from './need.access.ts'
import { findNeed } from './needs.server.ts'
import { receiptHash } from './posting.server.ts'
import { readCode } from './receipt.ts'

/** Someone typing from paper errs a few times; a machine guessing errs thousands of times. What opens is no guess: a ward may read its receipts all day. */
const GUESSES = { what: 'receipt', most: 60, minutes: 60 }

/** The code someone typed, when a need bears it or a draft they had not finished; otherwise why it opens nothing. Tries are limited. */
export async function recogniseCode(typed: string) {
  const read = readCode(typed)
  if (read.objection !== null) return read
  await refuseAbove(GUESSES, askedFrom())
  const where = { codeHash: receiptHash(read.code) }
  const given = (await db().receipt.count({ where })) + (await db().needDraft.count({ where }))
  const borne = given + (await db().paperForm.count({ where }))
  if (borne > 0) return read
  await countTry(GUESSES, askedFrom())
  return { code: null, objection: 'receipt_unknown' }
}

/** The need of a receipt code, and its holder as a viewer. A code that is no code or nobody's is 404; wrong ones are limited. */
export async function findReceipt(typed: string) {
  await refuseAbove(GUESSES, askedFrom())
  const { code } = readCode(typed)
  const receipt = code && (await db().receipt.findUnique({ where: { codeHash: receiptHash(code) } }))
  if (!receipt) return wrongGuess()
  const holder: Holder = { kind: 'holder', holds: receipt.needId, tokens: ['public', holderToken(receipt.needId)] }
  return { holder, code, givenAt: receipt.givenAt, need: await findNeed(holder, receipt.needId) }
}

async function wrongGuess(): Promise<never> {
  await countTry(GUESSES, askedFrom())
  return refuse(404, 'receipt_unknown')
}

/** Erase what its author wrote: the words are blanked for ever, the need keeps its place in the chain. */
export async function eraseNeed(viewer: Viewer, needId: string) {
  const need = await findNeed(viewer, needId)
  const { authorId } = found(await db().need.findUnique({ where: { id: needId }, select: { authorId: true } }))
  if (!mayErase(viewer, { id: needId, authorId })) refuse(403, 'not_the_author')
  if (need.erasedAt) refuse(409, 'already_erased')
  return inTransaction(async (tx) => {
    await blankNeed(tx, need)
    await record(tx, viewer, 'need.erased', needId)
    return { id: needId }
  })
}
