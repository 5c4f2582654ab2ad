import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import {
  findImport,
  forgetOldImports,
  giveUpImport,
  listImportCodes,
  mapImport,
  takeIn,
} from '#app/needs/imports.server.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { aNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aLine, aTable } from '#test/support/tables.ts'

let claire: PersonViewer
let malik: PersonViewer
beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  malik = (await aCoordinator('Malik Haddad', coordinator.organisationId)).viewer
})
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => aLine(from + place))

test('two hundred rows with five bad ones: none is taken in, then all once they are corrected, then none again', async () => {
  const good = lines(0, 200)
  const bad = good.map((line, place) => (place % 40 === 0 ? aLine(place, { story: 'Non.' }) : line))
  const first = await aTable(claire, bad)
  const seen = await findImport(claire, first.id)
  expect([seen.count, seen.wrongRows, seen.objection]).toEqual([200, 5, 'import_rows_wrong'])
  expect(seen.faults.map(({ line, column, reason }) => [line, column, reason])).toEqual(
    [2, 42, 82, 122, 162].map((line) => [line, 'Récit', 'story_too_short']),
  )
  expect(await refusalOf(() => takeIn(claire, first.id))).toEqual({ status: 409, reason: 'import_rows_wrong' })
  expect(await db().need.count()).toBe(0)

  const corrected = await aTable(claire, good, first.id)
  expect(await db().needImport.findUniqueOrThrow({ where: { id: first.id } })).toMatchObject({
    content: '',
    posted: null,
  })
  await takeIn(claire, corrected.id)
  expect(await db().need.count({ where: { channel: 'import', stage: 'submitted', authorId: null } })).toBe(200)
  expect(await findImport(claire, corrected.id)).toMatchObject({ posted: 200, knownCount: 0 })
  expect(await db().needImport.findUniqueOrThrow({ where: { id: corrected.id } })).toMatchObject({ content: '' })

  const again = await aTable(claire, good)
  expect(await findImport(claire, again.id)).toMatchObject({
    fresh: 0,
    knownCount: 200,
    objection: 'import_nothing_new',
  })
  expect(await refusalOf(() => takeIn(claire, again.id))).toEqual({ status: 409, reason: 'import_nothing_new' })
  const more = await aTable(claire, [...good, aLine(200)])
  await takeIn(claire, more.id)
  expect(await findImport(claire, more.id)).toMatchObject({ posted: 1, knownCount: 200 })
})

test('two coordinators take in tables that hold the same row at once: it is taken in once', async () => {
  const tables = await Promise.all([claire, malik].map((viewer) => aTable(viewer, [aLine(300)])))
  const outcomes = await Promise.all(tables.map(({ id }) => refusalOf(() => takeIn(claire, id))))
  expect(outcomes.filter((outcome) => 'accepted' in outcome)).toHaveLength(1)
  expect(outcomes).toContainEqual({ status: 409, reason: 'import_nothing_new' })
})

test('only a row that will be taken in is said to need a close reading', async () => {
  const noticed = aLine(305, { story: 'Rappelez-moi au 06 12 34 56 78, personne ne le fait.' })
  const first = await aTable(claire, [noticed])
  expect((await findImport(claire, first.id)).warned).toEqual([{ line: 2, kind: 'phone_in_text' }])
  await takeIn(claire, first.id)
  const again = await aTable(claire, [noticed, aLine(306)])
  expect(await findImport(claire, again.id)).toMatchObject({ fresh: 1, warned: [] })
})

test('the same row without a reference is known by what it says, however it is spaced or written', async () => {
  const mapping = { columns: [null, 'title', 'story', 'authorKind', 'sufferers', 'setting'] as const, same: {} }
  const map = (id: string) => mapImport(claire, id, { ...mapping, columns: [...mapping.columns] })
  const first = await aTable(claire, [aLine(310)])
  await map(first.id)
  await takeIn(claire, first.id)
  const second = await aTable(claire, [aLine(310).replace('R310', 'X').replace('Le brancard', 'LE  brancard')])
  await map(second.id)
  expect((await findImport(claire, second.id)).knownCount).toBe(1)
})

test('the same row twice in one table is a fault that names the other line', async () => {
  const { id } = await aTable(claire, [aLine(320), aLine(321), aLine(320)])
  expect((await findImport(claire, id)).faults).toEqual([{ line: 4, column: null, reason: 'row_repeated', said: '2' }])
})

test('each code opens its own need, for whoever took the table in, that day alone', async () => {
  const { id } = await aTable(claire, [aLine(330), aLine(331)])
  await takeIn(claire, id)
  const codes = await listImportCodes(claire, id)
  expect(codes.map(({ title }) => title)).toEqual(['Le brancard 330 attend trop', 'Le brancard 331 attend trop'])
  for (const { code, title } of codes) expect((await findReceipt(code)).need.title).toBe(title)
  const refused = { status: 409, reason: 'import_codes_over' }
  expect(await refusalOf(() => listImportCodes(malik, id))).toEqual(refused)
  const tomorrow = new Date(now().getTime() + 25 * 3_600_000)
  expect(await refusalOf(() => at(tomorrow, () => listImportCodes(claire, id)))).toEqual(refused)
})

test('a table of another organiser is not there, and one given up is forgotten', async () => {
  const stranger = (await aCoordinator('Nora Lenoir')).viewer
  const { id } = await aTable(claire, [aLine(340)])
  expect(await refusalOf(() => findImport(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
  await giveUpImport(claire, id)
  expect(await db().needImport.findUniqueOrThrow({ where: { id } })).toMatchObject({ content: '', fileName: '' })
  expect(await refusalOf(() => takeIn(claire, id))).toEqual({ status: 409, reason: 'import_over' })
})

test('a table that nobody takes in is forgotten after a month', async () => {
  const { id } = await at(new Date('2026-01-10T10:00:00Z'), () => aTable(claire, [aLine(350)]))
  await forgetOldImports(new Date('2026-01-09T10:00:00Z'))
  expect((await findImport(claire, id)).doneAt).toBe(null)
  await forgetOldImports(new Date('2026-01-11T10:00:00Z'))
  expect((await findImport(claire, id)).doneAt).not.toBe(null)
})

test('a page of a table asks as much for two thousand rows as for two, and a row taken in asks a bounded number', async () => {
  const two = await aTable(claire, lines(400, 402))
  const many = await aTable(claire, lines(1000, 3000))
  const few = await countQueries(() => findImport(claire, two.id))
  expect(await countQueries(() => findImport(claire, many.id))).toBe(few)
  const some = await aTable(claire, lines(1000, 1300))
  const asked = await countQueries(() => takeIn(claire, some.id))
  expect(asked / 300).toBeLessThan(9)
  expect(await db().need.count({ where: { importId: some.id } })).toBe(300)
})

test('whoever tells a need while a large table is taken in does not wait for its end', async () => {
  const { id } = await aTable(claire, lines(4000, 4400))
  let isOver = false
  const taking = takeIn(claire, id).then(() => {
    isOver = true
  })
  const last = async () => (await db().numbering.findFirstOrThrow({ where: { series: 'B' } })).last
  const before = await last()
  while ((await last()) < before + 400) await new Promise((resolve) => setTimeout(resolve, 5))
  const told = await aNeed()
  expect([isOver, await db().need.count({ where: { importId: id } })]).toEqual([false, 0])
  await taking
  const numbers = await db().need.findMany({ where: { importId: id }, select: { number: true } })
  expect(new Set([...numbers.map(({ number }) => number), told.number]).size).toBe(401)
})
