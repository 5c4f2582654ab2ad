import { listFacilitiesById } from '#app/facilities/facilities.server.ts'
import { askedFrom } from '#app/platform/asking.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry, refuseAbove } from '#app/platform/limits.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import type { PaperForm } from '#prisma/client/client.ts'
import { openCampaignById } from './campaigns.server.ts'
import { mayQualify } from './need.access.ts'
import type { PostedNeed } from './need.form.ts'
import { objectionToFetching, objectionToTranscribing } from './paper.ts'
import { postNeed, receiptCodeFor, receiptHash } from './posting.server.ts'
import { readCode } from './receipt.ts'

/** Someone who prepares a day of listening prints a few times; a machine would print for ever. */
const PRINTS = { what: 'print_sheets', most: 12, minutes: 60 }
/** As for receipts: someone errs a few times; a need's own code is no error. */
const GUESSES = { what: 'sheet', most: 60, minutes: 60 }

/** Sheets of paper to print, each with a code of its own; anyone may. The code comes from the sheet's id and is stored nowhere. */
export async function printSheets(viewer: Viewer, wish: { copies: number; facilityId?: string; campaignId?: string }) {
  await countTry(PRINTS, askedFrom())
  const printId = newId()
  const facility = wish.facilityId && (await listFacilitiesById([wish.facilityId])).has(wish.facilityId)
  const campaign = wish.campaignId && (await openCampaignById(wish.campaignId))
  const place = {
    facilityId: facility ? wish.facilityId : null,
    campaignId: campaign ? campaign.id : null,
  }
  const ids = Array.from({ length: wish.copies }, newId)
  const rows = ids.map((id) => ({ id, printId, printedAt: now(), codeHash: receiptHash(receiptCodeFor(id)), ...place }))
  return inTransaction(async (tx) => {
    await tx.paperForm.createMany({ data: rows })
    await record(tx, viewer, 'sheets.printed', printId)
    return { printId }
  })
}

/** The sheets asked for together, for whoever asked: 404 when unknown, 410 an hour later. Those already typed out are left out. */
export async function findPrint(printId: string) {
  const rows = await db().paperForm.findMany({ where: { printId }, orderBy: { id: 'asc' } })
  const first = found(rows[0])
  const objection = objectionToFetching(first, now())
  if (objection) refuse(410, objection)
  const left = rows.filter(({ transcribedAt }) => transcribedAt === null)
  return { codes: left.map(({ id }) => receiptCodeFor(id)), ...(await whereOf(first)) }
}

/** The sheet that bears this code and has not come in yet; null for a need's own receipt, and for what is no code. Wrong codes are limited. */
export async function findPaper(typed: string) {
  const { code } = readCode(typed)
  if (code === null) return null
  await refuseAbove(GUESSES, askedFrom())
  const codeHash = receiptHash(code)
  const sheet = await db().paperForm.findUnique({ where: { codeHash } })
  if (!sheet && (await db().receipt.count({ where: { codeHash } })) === 0) await countTry(GUESSES, askedFrom())
  if (!sheet || sheet.transcribedAt !== null) return null
  return { code, printedAt: sheet.printedAt, ...(await whereOf(sheet)) }
}

/** The sheet a coordinator holds, by the code on it: its id, or why there is none to type out. */
export async function recogniseSheet(viewer: Viewer, typed: string) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const read = readCode(typed)
  if (read.objection !== null) return { id: null, objection: read.objection }
  const sheet = await db().paperForm.findUnique({ where: { codeHash: receiptHash(read.code) } })
  if (!sheet) return { id: null, objection: 'sheet_unknown' }
  const objection = objectionToTranscribing(sheet)
  return objection ? { id: null, objection } : { id: sheet.id, objection: null }
}

/** A sheet to type out, with its code and where it comes from; coordinators (403), once (409). */
export async function findSheet(viewer: Viewer, sheetId: string) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const sheet = found(await db().paperForm.findUnique({ where: { id: sheetId } }))
  const objection = objectionToTranscribing(sheet)
  if (objection) refuse(409, objection)
  return { id: sheet.id, code: receiptCodeFor(sheet.id), ...(await whereOf(sheet)) }
}

/** Type out what a sheet says: its code becomes the receipt, its place and its campaign the need's. */
export async function transcribeSheet(viewer: Viewer, sheetId: string, posted: PostedNeed, language: Language) {
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  return inTransaction(async (tx) => {
    // Two coordinators with the same sheet: the second waits here, then reads that it is done.
    await tx.$queryRaw`SELECT 1 FROM paper_form WHERE id = ${sheetId}::uuid FOR UPDATE`
    const sheet = found(await tx.paperForm.findUnique({ where: { id: sheetId } }))
    const objection = objectionToTranscribing(sheet)
    if (objection) refuse(409, objection)
    const from = { facilityId: sheet.facilityId ?? posted.facilityId, campaignId: sheet.campaignId ?? undefined }
    const coming = { code: receiptCodeFor(sheetId), language, channel: 'paper' as const }
    const need = await postNeed(viewer, { ...posted, ...from }, coming)
    await tx.paperForm.update({ where: { id: sheetId }, data: { transcribedAt: now(), needId: need.id } })
    await record(tx, viewer, 'sheet.transcribed', sheetId)
    return need
  })
}

async function whereOf({ facilityId, campaignId }: Pick<PaperForm, 'facilityId' | 'campaignId'>) {
  const facility = facilityId ? (await listFacilitiesById([facilityId])).get(facilityId) : undefined
  const campaign = campaignId ? await db().needCampaign.findUnique({ where: { id: campaignId } }) : null
  return {
    facility: facility && { id: facility.id, slug: facility.slug, name: facility.name, town: facility.town },
    question: campaign && bilingual(campaign.question),
  }
}
