import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Clock } from '#app/platform/viewer.ts'
import { eraseAttachments } from './attachments.server.ts'
import { forgetOldImports } from './imports.server.ts'
import { KEPT_YEARS, type Stage, stageOnceErased } from './need.ts'
import { ADDRESSES_FOR } from './round.ts'
import { forgetVoters } from './voters.server.ts'

/** As many as one night erases; the next night goes on. */
const PER_NIGHT = 2000
/** A table brought and neither taken in nor given up is forgotten after this long. */
const TABLES_FOR = 30 * 86_400_000

/**
 * Blank, for ever, all that a person wrote in a need or that tells who they are, wherever it is kept. What others wrote of it stays,
 * and so does the digest of an imported row: the same row imported again would bring the words back.
 */
export async function blankNeed(tx: Tx, { id, stage }: { id: string; stage: Stage }) {
  const blank = {
    ...{ title: '', story: '', coping: null, constraints: null, success: null, leftOut: null },
    ...{ authorId: null, facilityId: null, facilityName: null, stageReason: null, redirectedTo: null },
    ...{ wordsPublic: false, placePublic: false, warnings: [] },
  }
  const still = { id, stage, erasedAt: null }
  const told = { ...blank, stage: stageOnceErased(stage), erasedAt: now() }
  const { count } = await tx.need.updateMany({ where: still, data: told })
  if (count === 0) refuse(409, 'changed_meanwhile')
  const ofNeed = { needId: id }
  await tx.wish.updateMany({ where: { ...ofNeed, text: { not: null } }, data: { text: '' } })
  await eraseAttachments(tx, id)
  await tx.needContact.deleteMany({ where: ofNeed })
  await tx.needHelper.deleteMany({ where: ofNeed })
  await tx.clarification.updateMany({ where: ofNeed, data: { question: '' } })
  await tx.clarification.updateMany({ where: { ...ofNeed, answer: { not: null } }, data: { answer: '' } })
  const receipts = await tx.receipt.findMany({ where: ofNeed, select: { codeHash: true } })
  await tx.needDraft.deleteMany({ where: { codeHash: { in: receipts.map(({ codeHash }) => codeHash) } } })
}

/** Each night, what was promised to be forgotten by then: needs after five years, tables left aside, addresses of past rounds. */
export async function forgetWhatIsOver(clock: Clock) {
  const instant = now()
  const needs = await eraseOldNeeds(clock, yearsBefore(instant, KEPT_YEARS))
  const tables = await forgetOldImports(new Date(instant.getTime() - TABLES_FOR))
  const addresses = await forgetVoters(new Date(instant.getTime() - ADDRESSES_FOR))
  return { needs, tables, addresses }
}

async function eraseOldNeeds(clock: Clock, submittedBefore: Date) {
  const where = { submittedAt: { lte: submittedBefore }, erasedAt: null }
  const old = await db().need.findMany({ where, select: { id: true, stage: true }, take: PER_NIGHT })
  for (const need of old) {
    await inTransaction(async (tx) => {
      await blankNeed(tx, need)
      await record(tx, clock, 'need.erased', need.id, 'kept_five_years')
    })
  }
  return old.length
}

/** The same day of the year, so many years before. */
function yearsBefore(instant: Date, years: number) {
  const before = new Date(instant)
  before.setUTCFullYear(instant.getUTCFullYear() - years)
  return before
}
