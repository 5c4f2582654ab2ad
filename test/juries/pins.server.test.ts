import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { barApplication } from '#app/applications/applications.server.ts'
import { findApart, keepApart } from '#app/juries/apart.server.ts'
import { findBids, wish } from '#app/juries/bids.server.ts'
import { changeComposition } from '#app/juries/composition.server.ts'
import { listChairs } from '#app/juries/panels.server.ts'
import { findReaders, pinReaders, pinTable } from '#app/juries/pins.server.ts'
import { seekAskedPlan } from '#app/juries/plan-seeking.server.ts'
import { askPlan, findPlan } from '#app/juries/plans.server.ts'
import { action as takeIn } from '#app/juries/routes/readers-table.tsx'
import { db } from '#app/platform/db.ts'
import { personToken } from '#app/platform/viewer.ts'
import { asked, posted } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJuror, aJury, entrusted, scored } from './stage.ts'

let call: Awaited<ReturnType<typeof aClosedCall>>
let panelId: string
let files: string[]
let one: Awaited<ReturnType<typeof aJuror>> | undefined
let two: typeof one
let three: typeof one
beforeAll(async () => {
  call = await aClosedCall({ files: 3 })
  panelId = call.cutoffId
  files = call.applications.map((file) => file.id)
  ;[one, two, three] = await aJury(call, 3)
  await changeComposition(call.viewer, panelId, { readings: 1, minima: [] })
})

/** Who reads what in a plan sought now, by file. */
async function sought() {
  const { id } = await askPlan(call.viewer, panelId, { evenness: 1 })
  await seekAskedPlan(id)
  const pairs = await db().planPair.findMany({ where: { planId: id }, orderBy: { jurorId: 'asc' } })
  const { stage, excess } = await findPlan(call.viewer, id)
  return {
    stage,
    excess,
    of: (file = '') => pairs.filter((pair) => pair.applicationId === file).map((pair) => pair.jurorId),
  }
}

const clear = async () => {
  for (const file of files) await pinReaders(call.viewer, panelId, file, [])
}

test('whom a coordinator chooses reads the file in every plan, and the others are chosen around them', async () => {
  for (const file of files) await pinReaders(call.viewer, panelId, file, [one?.id ?? ''])
  const all = await sought()
  expect(files.map(all.of)).toEqual([[one?.id], [one?.id], [one?.id]])
  const { seats } = await findReaders(call.viewer, panelId, files[0] ?? '')
  expect(seats.filter((seat) => seat.isPinned).map((seat) => seat.id)).toEqual([one?.id])
  await clear()
  const free = await sought()
  expect(new Set(files.flatMap(free.of)).size).toBe(3)
})

test('two jurors swap when each is chosen for the other’s file', async () => {
  const before = await sought()
  const [first = '', second = ''] = files
  await pinReaders(call.viewer, panelId, first, before.of(second))
  await pinReaders(call.viewer, panelId, second, before.of(first))
  const after = await sought()
  expect([after.of(first), after.of(second)]).toEqual([before.of(second), before.of(first)])
  await clear()
})

test('a table says who reads what, and a line that names nobody stops it all', async () => {
  const [first, second] = call.applications
  const table = (lines: [string, string][]) => ({
    head: ['Dossier', 'Titre', 'Juré'],
    rows: lines.map(([number, name], at) => ({ line: at + 2, cells: [number, '', name] })),
  })
  const names: [string, string] = [one?.viewer.name ?? '', two?.viewer.name ?? '']
  const wrong = table([
    [first?.number ?? '', names[0]],
    [second?.number ?? '', 'Personne'],
  ])
  expect(await pinTable(call.viewer, panelId, wrong)).toEqual({ wrong: '3' })
  expect(await db().pin.count({ where: { panelId } })).toBe(0)
  const cookie = await cookieOf(call.viewer)
  const pasted = `Dossier;Juré\r\n${first?.number};${names[0]}\r\n${second?.number};${names[1]}`
  const reply = await takeIn(asked(posted(`/juries/${panelId}/readers`, { pasted }, { cookie }), { panelId }))
  expect(reply instanceof Response && reply.headers.get('Location')).toBe(`/juries/${panelId}/plans`)
  const plan = await sought()
  expect([plan.of(first?.id), plan.of(second?.id)]).toEqual([[one?.id], [two?.id]])
  await clear()
})

test('jurors kept apart never read the same file; chosen together, the plan says that it cannot be', async () => {
  const pair = { one: one?.id ?? '', other: two?.id ?? '' }
  await keepApart(call.viewer, panelId, { ...pair, apart: true })
  expect((await findApart(call.viewer, panelId)).pairs).toEqual([{ one: one?.viewer.name, other: two?.viewer.name }])
  await changeComposition(call.viewer, panelId, { readings: 2, minima: [] })
  const plan = await sought()
  for (const file of files) expect(plan.of(file).filter((id) => id === pair.one || id === pair.other).length).toBe(1)
  await pinReaders(call.viewer, panelId, files[0] ?? '', [pair.one, pair.other])
  const impossible = await sought()
  expect(impossible.stage).toBe('impossible')
  expect(impossible.excess).toEqual([
    expect.objectContaining({ kind: 'pin', fileId: files[0], jurorIds: [expect.any(String)], by: 1 }),
  ])
  await keepApart(call.viewer, panelId, { ...pair, apart: false })
  expect((await sought()).stage).toBe('draft')
  await clear()
  await changeComposition(call.viewer, panelId, { readings: 1, minima: [] })
  const refusal = await refusalOf(() =>
    keepApart(call.viewer, panelId, { one: pair.one, other: pair.one, apart: true }),
  )
  expect(refusal).toEqual({ status: 409, reason: 'one_juror_twice' })
})

test('a juror’s wishes weigh in the plan, and nobody else may wish in their place', async () => {
  const [first = '', second = '', third = ''] = files
  if (!one || !two || !three) throw new Error('three jurors')
  await wish(one.viewer, panelId, [{ applicationId: second, wish: 'rather_yes' }])
  await wish(two.viewer, panelId, [
    { applicationId: first, wish: 'rather_no' },
    { applicationId: third, wish: 'rather_yes' },
  ])
  const plan = await sought()
  expect([plan.of(first), plan.of(second), plan.of(third)]).toEqual([[three.id], [one.id], [two.id]])
  expect((await findBids(one.viewer, panelId)).files.map((file) => file.wish)).toEqual([null, 'rather_yes', null])
  expect(await refusalOf(() => findBids(call.viewer, panelId))).toEqual({ status: 404, reason: 'not_found' })
})

test('the page of wishes tells who carries a file and nothing of it, and not a word of a barred one', async () => {
  if (!three) throw new Error('three jurors')
  const { viewer } = three
  const [barred = ''] = files
  await barApplication(call.viewer, barred, personToken(viewer.id))
  const { files: shown } = await findBids(viewer, panelId)
  expect(shown.map((file) => Object.keys(file).sort())).toEqual([
    ['id', 'number', 'organisationName', 'solutionName', 'wish'],
    ['id', 'number', 'organisationName', 'solutionName', 'wish'],
  ])
  expect(JSON.stringify(shown)).not.toContain('Société 1')
  const refusal = await refusalOf(() => wish(viewer, panelId, [{ applicationId: barred, wish: 'rather_yes' }]))
  expect(refusal).toEqual({ status: 404, reason: 'not_found' })
})

test('whoever has not accepted confidentiality is told nothing of the files', async () => {
  const guest = await aJuror(call.viewer, panelId, 'Invitée', false)
  const refusal = await refusalOf(() => findBids(guest.viewer, panelId))
  expect(refusal).toEqual({ status: 409, reason: 'confidentiality_first' })
})

test('once the scores are open nothing is shared out any more: no wish is asked', async () => {
  const opened = await aClosedCall({ files: 1 })
  const [juror] = await aJury(opened, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const fileIds = opened.applications.map((file) => file.id)
  const [own = ''] = await entrusted(opened.viewer, opened.cutoffId, juror, fileIds)
  expect((await listChairs(juror.viewer)).map((chair) => chair.mayWish)).toEqual([true])
  await scored(juror, own, [3, 3, 3, 3, 3, 3])
  expect((await listChairs(juror.viewer)).map((chair) => [chair.stage, chair.mayWish])).toEqual([['opened', false]])
  const refusal = await refusalOf(() => findBids(juror.viewer, opened.cutoffId))
  expect(refusal).toEqual({ status: 409, reason: 'scores_already_open' })
})
