import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { countHeardNeeds, listNeeds } from '#app/needs/catalogue.server.ts'
import { findGroup } from '#app/needs/groups.server.ts'
import { findNeed, needDocument, putNeedInCall } from '#app/needs/needs.server.ts'
import { action } from '#app/needs/routes/splitting.tsx'
import { splitNeed, unsplitNeed } from '#app/needs/splits.server.ts'
import { findOwnSupport, findSupports, supportNeed } from '#app/needs/supports.server.ts'
import { db } from '#app/platform/db.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, posted } from '#test/support/forms.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { findPartIds } from '#test/support/parts.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})
const row = (id: string) => db().need.findUniqueOrThrow({ where: { id }, include: { receipts: true } })
const revisionOf = async (id: string) => (await row(id)).revision
const part = (titleFr: string) => ({ titleFr, summaryFr: 'Une part de ce qui manque, dite à part.' })
const PARTS = [part('Être rappelé le lendemain'), part('Savoir qui appeler la nuit')]
const split = async (id: string) => splitNeed(claire, id, { parts: PARTS, revision: await revisionOf(id) })
const unsplit = async (id: string) => unsplitNeed(claire, id, await revisionOf(id))
const listed = async () => (await listNeeds(VISITOR)).rows.map(({ id }) => id)

test('a need told in two parts leaves the list to them; its words stay with it; undone, it is what it was', async () => {
  const author = await aPerson('Paul Kerjean')
  const { id } = await aHeardNeed(claire, { publish: 'words' }, author)
  const [before, heard] = [await row(id), await countHeardNeeds()]
  await split(id)
  const [first = '', second = ''] = await findPartIds(id)
  expect(await listed()).toEqual(expect.arrayContaining([first, second]))
  expect(await listed()).not.toContain(id)
  expect(await countHeardNeeds()).toBe(heard + 1)
  expect(await needDocument(id)).toBe(null)
  expect((await needDocument(first))?.title).toBe('Être rappelé le lendemain')
  const { parts, need } = await findGroup(VISITOR, id)
  expect(parts.map((one) => one.publicTitle?.fr)).toEqual(PARTS.map(({ titleFr }) => titleFr))
  expect(need.story).not.toBe('')
  const seen = await findGroup(VISITOR, first)
  expect([seen.whole?.id, seen.need.title, seen.need.authorId]).toEqual([id, null, null])
  await unsplit(id)
  expect(await countHeardNeeds()).toBe(heard)
  expect({ ...(await row(id)), revision: 0 }).toEqual({ ...before, revision: 0 })
  expect(await refusalOf(() => findNeed(VISITOR, first))).toMatchObject({ status: 404 })
  expect((await findGroup(VISITOR, id)).parts).toEqual([])
})

test('a voice given to a part is the whole’s, shown on each, and outlives the split', async () => {
  const { id } = await aHeardNeed(claire)
  await split(id)
  const [first = '', second = ''] = await findPartIds(id)
  const ines = await aPerson()
  await supportNeed(ines, first, { role: 'carer' })
  await supportNeed(ines, second, { role: 'carer' })
  expect(await findOwnSupport(ines, second)).toMatchObject({ role: 'carer' })
  expect([(await row(first)).supportCount, (await row(second)).supportCount]).toEqual([1, 1])
  await unsplit(id)
  expect(await findSupports(VISITOR, [id])).toMatchObject({ colleagues: 1 })
})

test('a call is built on the parts and not on the whole; once one is in a call the split stays', async () => {
  const { id } = await aHeardNeed(claire)
  await split(id)
  const [first = ''] = await findPartIds(id)
  expect(await refusalOf(() => putNeedInCall(claire, id))).toEqual({ status: 409, reason: 'already_split' })
  await putNeedInCall(claire, first)
  expect(await refusalOf(() => unsplit(id))).toEqual({ status: 409, reason: 'part_in_a_call' })
  expect((await findPartIds(id)).length).toBe(2)
})

test('split twice at once, or put in a call meanwhile, one wins and the other is told', async () => {
  const { id } = await aHeardNeed(claire)
  const revision = await revisionOf(id)
  const twice = [1, 2].map(() => refusalOf(() => splitNeed(claire, id, { parts: PARTS, revision })))
  const told = (await Promise.all(twice)).filter((one) => 'status' in one)
  expect(told).toEqual([{ status: 409, reason: 'changed_meanwhile' }])
  expect((await findPartIds(id)).length).toBe(2)
})

test('parts left empty are none; fewer than two is a slip and nothing is split', async () => {
  const { id } = await aHeardNeed(claire)
  const typed = (parts: typeof PARTS) =>
    Object.fromEntries(parts.flatMap((one, at) => Object.entries(one).map(([k, v]) => [`parts[${at}].${k}`, v])))
  const send = async (fields: Record<string, string>) => {
    const all = { revision: String(await revisionOf(id)), ...fields }
    return action(asked(posted(`/needs/${id}/splitting`, all, { cookie: await cookieOf(claire) }), { needId: id }))
  }
  const slip = (errors: object) => ({ init: { status: 422 }, data: { slip: { errors } } })
  expect(await send(typed(PARTS.slice(0, 1)))).toMatchObject(slip({ parts: ['too_few_parts'] }))
  const broken = { ...typed(PARTS), 'parts[1].summaryFr': 'court' }
  expect(await send(broken)).toMatchObject(slip({ 'parts[1].summaryFr': ['summary_too_short'] }))
  expect(await findPartIds(id)).toEqual([])
  await send({ ...typed(PARTS), 'parts[2].titleFr': '', 'parts[2].summaryFr': '' })
  expect((await findPartIds(id)).length).toBe(2)
})
