import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { endCampaign, launchCampaign } from '#app/needs/campaigns.server.ts'
import {
  findPaper,
  findPrint,
  findSheet,
  printSheets,
  recogniseSheet,
  transcribeSheet,
} from '#app/needs/papers.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { findReceipt, recogniseCode } from '#app/needs/receipts.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { STORY } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer
let organisationId: string
let valmorin: { id: string; slug: string; name: string }

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  organisationId = coordinator.organisationId
  valmorin = await aFacility(claire, 'Centre hospitalier de Valmorin')
})

const TOLD = {
  title: 'La sonnette est trop loin du lit',
  story: STORY,
  sufferers: ['patients' as const],
  setting: 'hospital' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}

async function aSheet(place: { facilityId?: string; campaignId?: string } = {}) {
  const { printId } = await printSheets(VISITOR, { copies: 1, ...place })
  const { id } = await db().paperForm.findFirstOrThrow({ where: { printId } })
  return { id, printId, code: receiptCodeFor(id) }
}

test('a sheet waits until it is typed out; then its code is the receipt of its writer', async () => {
  const { id, code } = await aSheet({ facilityId: valmorin.id })
  expect(await findPaper(code.toLowerCase())).toMatchObject({ code, facility: { name: valmorin.name } })
  expect(await recogniseCode(code)).toEqual({ code, objection: null })
  expect(await refusalOf(() => findReceipt(code))).toEqual({ status: 404, reason: 'receipt_unknown' })
  const need = await transcribeSheet(claire, id, TOLD, 'fr')
  expect(await findPaper(code)).toBe(null)
  expect((await findReceipt(code)).need.id).toBe(need.id)
  expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({
    channel: 'paper',
    authorId: null,
    enteredBy: claire.id,
    facilityId: valmorin.id,
    facilityName: valmorin.name,
  })
})

test('it is typed out once, even when two coordinators hold it at once', async () => {
  const { id, code } = await aSheet()
  const malik = (await aCoordinator('Malik Haddad')).viewer
  const both = await Promise.all([claire, malik].map((who) => refusalOf(() => transcribeSheet(who, id, TOLD, 'fr'))))
  expect(both.filter((one) => 'accepted' in one)).toHaveLength(1)
  expect(both.find((one) => 'status' in one)).toEqual({ status: 409, reason: 'sheet_already_transcribed' })
  expect(await recogniseSheet(claire, code)).toEqual({ id: null, objection: 'sheet_already_transcribed' })
  expect(await refusalOf(() => findSheet(claire, id))).toEqual({ status: 409, reason: 'sheet_already_transcribed' })
})

test('only coordinators recognise, see and type out sheets', async () => {
  const { id, code } = await aSheet()
  const ines = await aPerson()
  for (const stranger of [VISITOR, ines]) {
    const tries = [
      () => recogniseSheet(stranger, code),
      () => findSheet(stranger, id),
      () => transcribeSheet(stranger, id, TOLD, 'fr'),
    ]
    for (const attempt of tries) {
      expect(await refusalOf(attempt)).toEqual({ status: 403, reason: 'not_a_coordinator' })
    }
  }
  expect(await recogniseSheet(claire, code)).toEqual({ id, objection: null })
  expect(await recogniseSheet(claire, receiptCodeFor(newId()))).toEqual({ id: null, objection: 'sheet_unknown' })
  expect(await recogniseSheet(claire, 'K7PM')).toEqual({ id: null, objection: 'receipt_wrong_length' })
})

test('the file of a print can be fetched for an hour, and leaves out what came back', async () => {
  const { id, printId, code } = await aSheet()
  expect((await findPrint(printId)).codes).toEqual([code])
  const later = new Date(now().getTime() + 61 * 60_000)
  expect(await at(later, () => refusalOf(() => findPrint(printId)))).toEqual({ status: 410, reason: 'print_gone' })
  await transcribeSheet(claire, id, TOLD, 'fr')
  expect((await findPrint(printId)).codes).toEqual([])
  expect(await refusalOf(() => findPrint(newId()))).toEqual({ status: 404, reason: 'not_found' })
})

test('a sheet printed for a question answers it, even when the post brings it late', async () => {
  const { id: campaignId } = await launchCampaign(claire, {
    organisationId,
    question: { fr: 'Que vous manque-t-il la nuit ?' },
    about: { fr: 'Pour bâtir un appel à projets.' },
    opensAt: new Date('2020-01-01'),
    closesAt: new Date('2100-01-01'),
    facilityIds: [valmorin.id],
  })
  const { id } = await aSheet({ campaignId })
  await endCampaign(claire, campaignId)
  const need = await transcribeSheet(claire, id, { ...TOLD, campaignId: newId() }, 'fr')
  expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).campaignId).toBe(campaignId)
  const late = await aSheet({ campaignId })
  expect((await db().paperForm.findUniqueOrThrow({ where: { id: late.id } })).campaignId).toBe(null)
})

test('a code is kept as a hash alone, and a machine does not print for ever', async () => {
  const { id, code } = await aSheet()
  expect(JSON.stringify(await db().paperForm.findUniqueOrThrow({ where: { id } }))).not.toContain(code)
  const asking = { receivedAt: now(), address: '192.0.2.7', reference: 'a printer' }
  const printed = () => whileAsking(asking, () => refusalOf(() => printSheets(VISITOR, { copies: 1 })))
  const prints = []
  for (let n = 0; n < 13; n += 1) prints.push(await printed())
  expect(prints.filter((print) => 'accepted' in print)).toHaveLength(12)
  expect(prints.at(-1)).toEqual({ status: 429, reason: 'too_many_tries' })
})
