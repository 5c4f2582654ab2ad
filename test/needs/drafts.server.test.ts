import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { KEPT_DAYS } from '#app/needs/draft.ts'
import * as drafts from '#app/needs/drafts.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { joinNeed, sendDraft, sendNeed, slipInSending } from '#app/needs/sending.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

const TOLD = {
  title: 'La sonnette ne marche pas la nuit',
  story: 'J’appelle et personne ne vient : la sonnette est débranchée.',
  sufferers: ['patients' as const],
  setting: 'hospital' as const,
  authorKind: 'patient' as const,
  publish: 'summary' as const,
}
const ANSWERS = { ...TOLD, sufferers: ['patients'] }
const UNKNOWN = { status: 404, reason: 'receipt_unknown' }

async function aDraft(answers: Parameters<typeof drafts.beginDraft>[2]['answers'] = ANSWERS, viewer = VISITOR) {
  const key = newId()
  await drafts.beginDraft(viewer, key, { answers, revision: 0 })
  return { id: key, code: receiptCodeFor(key) }
}

test('a draft is kept under a code that is stored nowhere, and opens for whoever brings it', async () => {
  const { code } = await aDraft()
  const typed = code.toLowerCase().replace(/(.{3})/g, '$1 ')
  expect(await drafts.findDraft(await aPerson(), typed)).toMatchObject({ answers: ANSWERS, revision: 1 })
  expect(await refusalOf(() => drafts.findDraft(VISITOR, receiptCodeFor(newId())))).toEqual(UNKNOWN)
  expect(await refusalOf(() => drafts.findDraft(VISITOR, '%00'))).toEqual(UNKNOWN)
  expect(JSON.stringify(await db().needDraft.findMany())).not.toContain(code)
})

test('someone signed in finds their drafts without the code, and nobody else’s', async () => {
  const [nurse, colleague] = [await aPerson(), await aPerson()]
  const { code } = await drafts.beginDraft(nurse, newId(), { answers: { title: 'Le brancard manque' }, revision: 0 })
  expect((await drafts.listOwnDrafts(nurse)).map((draft) => draft.code)).toEqual([code])
  expect([await drafts.listOwnDrafts(colleague), await drafts.listOwnDrafts(VISITOR)]).toEqual([[], []])
})

test('of two tabs that keep different words, one does and the other is told; nothing is overwritten unseen', async () => {
  const { code } = await aDraft({ title: 'Avant' })
  const keep = (title: string, revision = 1) => drafts.keepDraft(VISITOR, code, { answers: { title }, revision })
  const both = await Promise.all([keep('Premier onglet'), keep('Second onglet')])
  expect(both.map(({ objection }) => objection).sort()).toEqual(['draft_changed_elsewhere', null])
  const kept = both[0]?.objection === null ? 'Premier onglet' : 'Second onglet'
  expect((await drafts.findDraft(VISITOR, code)).answers).toEqual({ title: kept })
  expect(await keep('Celui qui a lu', 2)).toMatchObject({ revision: 3, objection: null })
})

test('the same words kept twice, from whatever version, are kept once', async () => {
  const { code } = await aDraft({ title: 'Pareil' })
  const again = await drafts.keepDraft(VISITOR, code, { answers: { title: 'Pareil' }, revision: 0 })
  expect(again).toMatchObject({ revision: 1, objection: null })
})

test('two hundred first clicks of one form begin one draft', async () => {
  const key = newId()
  const keeping = { answers: { title: 'Une seule fois' }, revision: 0 }
  const begun = await Promise.all(Array.from({ length: 200 }, () => drafts.beginDraft(VISITOR, key, keeping)))
  expect(new Set(begun.map(({ code, objection }) => `${code} ${objection}`)).size).toBe(1)
  expect(await db().needDraft.count({ where: { id: key } })).toBe(1)
})

test('a draft that is sent is a need, under the same code, and is a draft no more', async () => {
  const { id, code } = await aDraft()
  const sent = await sendDraft(VISITOR, TOLD, { code, language: 'fr', revision: 1 })
  expect(await db().needDraft.count({ where: { id } })).toBe(0)
  expect(await db().receipt.count({ where: { needId: sent.id } })).toBe(1)
  const led = await drafts.findDraft(VISITOR, code).catch((thrown: Response) => thrown)
  expect(led instanceof Response && led.headers.get('Location')).toMatch(/^\/receipts\//)
  expect(await db().need.count({ where: { title: TOLD.title, id: sent.id } })).toBe(1)
})

test('two tabs that send one draft at once post one need, and the second is told', async () => {
  const { code } = await aDraft()
  const before = await db().need.count()
  const send = () => refusalOf(() => sendNeed(VISITOR, TOLD, { code, language: 'fr', revision: 1 }))
  const both = await Promise.all([send(), send()])
  expect(both.filter((outcome) => 'accepted' in outcome).length).toBe(1)
  expect(both).toContainEqual({ status: 409, reason: 'already_sent' })
  expect(await db().need.count()).toBe(before + 1)
})

test('what was changed elsewhere is not sent over; what says the same is', async () => {
  const { code } = await aDraft({ ...ANSWERS, title: 'Écrit sur un autre appareil' })
  const sending = { code, language: 'fr' as const, revision: 0 }
  expect(await slipInSending(VISITOR, TOLD, sending)).toEqual({ '': ['draft_changed_elsewhere'] })
  const refused = await refusalOf(() => sendNeed(VISITOR, TOLD, sending))
  expect(refused).toEqual({ status: 409, reason: 'draft_changed_elsewhere' })
  expect((await drafts.findDraft(VISITOR, code)).answers.title).toBe('Écrit sur un autre appareil')
})

test('a draft nobody comes back to is forgotten after thirty days, and not a second before', async () => {
  const { id, code } = await aDraft({ title: 'Oublié' })
  const { savedAt, until } = await drafts.findDraft(VISITOR, code)
  expect(until.getTime() - savedAt.getTime()).toBe(KEPT_DAYS * 86_400_000)
  await at(new Date(until.getTime() - 1), () => drafts.forgetOldDrafts())
  expect(await db().needDraft.count({ where: { id } })).toBe(1)
  await at(until, () => drafts.forgetOldDrafts())
  expect(await db().needDraft.count({ where: { id } })).toBe(0)
})

test('its author forgets it at once', async () => {
  const { id, code } = await aDraft()
  await drafts.forgetDraft(VISITOR, code)
  expect(await db().needDraft.count({ where: { id } })).toBe(0)
  expect(await refusalOf(() => drafts.findDraft(VISITOR, code))).toEqual(UNKNOWN)
})

test('joining a heard need adds a voice to it and forgets the draft; a code that opens nothing does neither', async () => {
  const { viewer } = await aCoordinator()
  const need = await aHeardNeed(viewer)
  const { id, code } = await aDraft()
  expect(await refusalOf(() => joinNeed(VISITOR, need.id, receiptCodeFor(newId()), 'un navigateur'))).toEqual(UNKNOWN)
  expect(await db().support.count({ where: { needId: need.id } })).toBe(0)
  await joinNeed(VISITOR, need.id, code, 'un navigateur')
  const voices = await db().support.findMany({ where: { needId: need.id }, select: { role: true } })
  expect([voices, await db().needDraft.count({ where: { id } })]).toEqual([[{ role: 'patient' }], 0])
})

test('who joins without having said who they are is no voice yet, and keeps their draft', async () => {
  const { viewer } = await aCoordinator()
  const need = await aHeardNeed(viewer)
  const { id, code } = await aDraft({ title: 'Le brancard manque' })
  await joinNeed(VISITOR, need.id, code, 'un navigateur')
  await joinNeed(VISITOR, need.id, undefined, 'un navigateur')
  const voices = await db().support.count({ where: { needId: need.id } })
  expect([voices, await db().needDraft.count({ where: { id } })]).toEqual([0, 1])
})

test('nothing is written in the log of events about a draft', async () => {
  const before = await db().event.count()
  const { code } = await aDraft()
  await drafts.keepDraft(VISITOR, code, { answers: { title: `À ${now().getFullYear()}` }, revision: 1 })
  await drafts.forgetDraft(VISITOR, code)
  expect(await db().event.count()).toBe(before)
})
