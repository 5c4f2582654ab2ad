import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findBoard } from '#app/juries/board.server.ts'
import { declareLinks, findToDeclare } from '#app/juries/room-links.server.ts'
import { beginFile } from '#app/juries/sitting-files.server.ts'
import { adoptOrder, findOrder, moveItem } from '#app/juries/sitting-order.server.ts'
import {
  callSitting,
  closeSitting,
  findInvitation,
  findSitting,
  findSittingCalled,
  openSitting,
} from '#app/juries/sittings.server.ts'
import { stepAside } from '#app/juries/stepping-aside.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aCalledCommittee, aCommittee, aJuryAtWork, calling, MEETS_AT, orderOf } from './committee.ts'
import { aJuror } from './stage.ts'

const keys = async (work: Promise<{ key: string }[]>, panelId: string) =>
  (await work).map((line) => line.key).filter((key) => key.endsWith(panelId))

describe('Calling a committee', () => {
  test('is for those who run the jury, with a chair of the jury or of the organiser', async () => {
    const { viewer, panelId, jurors } = await aJuryAtWork()
    const [ana] = jurors
    const stranger = await aPerson('Personne de passage')
    const call = (by: typeof viewer, chair: string) => refusalOf(() => callSitting(by, panelId, calling(chair)))
    expect(await call(ana?.viewer ?? viewer, viewer.id)).toEqual({ status: 403, reason: 'not_a_coordinator' })
    expect(await call(stranger, viewer.id)).toEqual({ status: 404, reason: 'not_found' })
    expect(await call(viewer, stranger.id)).toEqual({ status: 404, reason: 'not_found' })
    expect(await findSitting(viewer, panelId)).toBe(null)
    expect(await call(viewer, ana?.viewer.id ?? '')).toEqual({ accepted: { id: panelId } })
    const sitting = await findSitting(viewer, panelId)
    expect(sitting).toMatchObject({ stage: 'called', chairName: ana?.viewer.name, presences: [] })
    expect(sitting?.items).toHaveLength(3)
  })

  test('tells its jurors and its chair, on their desk and in their calendar, without naming a file', async () => {
    const { viewer, panelId, jurors } = await aCalledCommittee()
    const [ana] = jurors
    const told = await findSittingCalled(panelId)
    expect(told.personIds.sort()).toEqual([viewer.id, ...jurors.map((juror) => juror.viewer.id)].sort())
    const lines = await listWaiting(ana?.viewer ?? viewer)
    const about = lines.filter((line) => line.key.endsWith(panelId)).map(({ key, to }) => [key, to])
    expect(about).toContainEqual([`jury:sitting:${panelId}`, `/juries/${panelId}/room`])
    expect(about).toContainEqual([`jury:links:${panelId}`, `/juries/${panelId}/room/links`])
    expect(await keys(listWaiting(viewer), panelId)).toContain(`jury:sitting:${panelId}`)
    const meeting = await findInvitation(ana?.viewer ?? viewer, panelId)
    expect(meeting).toMatchObject({ begins: MEETS_AT, ends: new Date('2031-03-10T13:24:00Z'), changes: 0 })
    expect(JSON.stringify(meeting)).not.toContain('Société')
  })

  test('may be changed until it is over; a new day counts as a change for calendars', async () => {
    const { viewer, panelId } = await aCalledCommittee()
    const later = new Date('2031-03-17T13:00:00Z')
    await callSitting(viewer, panelId, calling(viewer.id, { minutesPerFile: 5 }))
    expect((await findInvitation(viewer, panelId)).changes).toBe(0)
    await callSitting(viewer, panelId, calling(viewer.id, { startsAt: later }))
    expect(await findInvitation(viewer, panelId)).toMatchObject({ begins: later, changes: 1 })
    await openSitting(viewer, panelId)
    await closeSitting(viewer, panelId)
    const again = await refusalOf(() => callSitting(viewer, panelId, calling(viewer.id)))
    expect(again).toEqual({ status: 409, reason: 'sitting_closed' })
  })

  test('shows nothing of the meeting to a juror who has not accepted confidentiality', async () => {
    const { viewer, panelId } = await aCalledCommittee()
    const guest = await aJuror(viewer, panelId, 'Invitée en attente', false)
    const answer = await refusalOf(() => findBoard(guest.viewer, panelId))
    expect(answer).toEqual({ status: 409, reason: 'confidentiality_first' })
  })
})

describe('The running order', () => {
  test('takes together the files for which the same juror leaves, and says what it saves', async () => {
    const { viewer, panelId, jurors, ids } = await aCalledCommittee({ files: 4 })
    const [first = '', , third = ''] = ids
    for (const [n, id] of ids.entries()) {
      await db().application.update({ where: { id }, data: { number: `C-2031-9000${n}` } })
      await moveItem(viewer, panelId, id, n + 1)
    }
    await stepAside(jurors[0]?.viewer ?? viewer, panelId, { applicationIds: [first, third] })
    const before = await findOrder(viewer, panelId)
    expect(before.doors).toEqual({ now: 3, suggested: 1, byNumber: 3 })
    await adoptOrder(viewer, panelId)
    expect((await findOrder(viewer, panelId)).doors).toEqual({ now: 1, suggested: 1, byNumber: 3 })
    expect((await orderOf(panelId)).slice(0, 2).sort()).toEqual([first, third].sort())
  })

  test('may be changed by hand, never for a file already begun', async () => {
    const { viewer, panelId, order } = await aCommittee({ jurors: 1 })
    const [a = '', b = '', c = ''] = order
    await moveItem(viewer, panelId, c, 1)
    expect(await orderOf(panelId)).toEqual([c, a, b])
    await beginFile(viewer, panelId, c, '')
    const begun = await refusalOf(() => moveItem(viewer, panelId, c, 3))
    expect(begun).toEqual({ status: 409, reason: 'file_already_begun' })
    await moveItem(viewer, panelId, b, 1)
    expect(await orderOf(panelId)).toEqual([c, b, a])
    await adoptOrder(viewer, panelId)
    expect((await orderOf(panelId))[0]).toBe(c)
  })

  test('names no file to a coordinator who is barred from it', async () => {
    const { viewer, panelId, ids } = await aCalledCommittee({ files: 2 })
    await db().application.update({ where: { id: ids[0] }, data: { barred: { push: `person:${viewer.id}` } } })
    const { items, hidden } = await findOrder(viewer, panelId)
    expect({ shown: items.map((item) => item.applicationId), hidden }).toEqual({ shown: [ids[1]], hidden: 1 })
  })
})

describe('Saying beforehand with which files one is bound', () => {
  test('opens the others to the juror, closes those, and leaves nothing to say', async () => {
    const { viewer, panelId, jurors, ids } = await aCalledCommittee()
    const me = jurors[0]?.viewer ?? viewer
    const [first = '', second = '', third = ''] = ids
    expect((await findToDeclare(me, panelId)).files.map((file) => file.id).sort()).toEqual([...ids].sort())
    await declareLinks(me, panelId, ids, [second])
    expect((await findToDeclare(me, panelId)).files).toEqual([])
    const read = await db().application.findMany({ where: { id: { in: ids }, ...readable(me) }, select: { id: true } })
    expect(read.map((row) => row.id).sort()).toEqual([first, third].sort())
    const stages = await db().review.findMany({
      where: { panelId, juror: { personId: me.id } },
      select: { stage: true },
    })
    expect(stages).toEqual([{ stage: 'declared' }])
  })

  test('is refused for a file that is not of the meeting', async () => {
    const { viewer, panelId, jurors } = await aCalledCommittee({ files: 1 })
    const other = await aJuryAtWork({ files: 1, jurors: 0 })
    const answer = await refusalOf(() => declareLinks(jurors[0]?.viewer ?? viewer, panelId, other.ids, []))
    expect(answer).toEqual({ status: 404, reason: 'not_found' })
  })
})

describe('However many files there are', () => {
  let few: Awaited<ReturnType<typeof aCommittee>>
  let many: Awaited<ReturnType<typeof aCommittee>>
  beforeAll(async () => {
    ;[few, many] = [await aCommittee({ files: 1 }), await aCommittee({ files: 4 })]
    for (const room of [few, many]) await beginFile(room.viewer, room.panelId, room.order[0] ?? '', '')
  })
  const both = async (ask: (room: typeof few) => Promise<unknown>) => [
    await countQueries(() => ask(few)),
    await countQueries(() => ask(many)),
  ]

  test('the board, the order, the record and the desk ask as many questions', async () => {
    const asked = [
      await both((room) => findBoard(room.jurors[0]?.viewer ?? room.viewer, room.panelId)),
      await both((room) => findOrder(room.viewer, room.panelId)),
      await both((room) => findSitting(room.viewer, room.panelId)),
      await both((room) => listWaiting(room.jurors[0]?.viewer ?? room.viewer)),
    ]
    expect(asked.map(([one]) => one)).toEqual(asked.map(([, four]) => four))
  })
})
