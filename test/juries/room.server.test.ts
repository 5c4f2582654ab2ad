import '#test/support/database.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { setBar } from '#app/juries/bars.server.ts'
import { findBoard } from '#app/juries/board.server.ts'
import { markPresence } from '#app/juries/presences.server.ts'
import { declareLinks } from '#app/juries/room-links.server.ts'
import { beginFile, closeBallot, openBallot } from '#app/juries/sitting-files.server.ts'
import { callSitting, closeSitting, findSitting } from '#app/juries/sittings.server.ts'
import { stepAside } from '#app/juries/stepping-aside.server.ts'
import { castVote } from '#app/juries/votes.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aCommittee, calling } from './committee.ts'
import { aJuror } from './stage.ts'

const NOTE = 'Sa sœur dirige cette entreprise.'

describe('In the room', () => {
  let room: Awaited<ReturnType<typeof aCommittee>>
  let ana: (typeof room.jurors)[number]
  let leo: (typeof room.jurors)[number]
  let a: string
  let b: string
  beforeEach(async () => {
    room = await aCommittee({ jurors: 3 })
    const [one, two] = room.jurors
    if (!one || !two) throw new Error('a jury of three was asked')
    ;[ana, leo] = [one, two]
    ;[a = '', b = ''] = room.order
  })
  const vote = (juror: typeof ana, word: 'favourable' | 'reserve' = 'favourable', id = a) =>
    castVote(juror.viewer, room.panelId, id, word)
  const begun = () => beginFile(room.viewer, room.panelId, a, '')
  const voting = async () => {
    await begun()
    await openBallot(room.viewer, room.panelId, a)
  }

  test('one file is talked about at a time, and of two who lead at once the second is told', async () => {
    await begun()
    const stale = await refusalOf(() => beginFile(room.viewer, room.panelId, b, ''))
    expect(stale).toEqual({ status: 409, reason: 'meeting_moved_on' })
    const twice = await refusalOf(begun)
    expect(twice).toEqual({ status: 409, reason: 'file_already_begun' })
    const race = await Promise.all([1, 2].map(() => refusalOf(() => beginFile(room.viewer, room.panelId, b, a))))
    expect(race.map((one) => ('status' in one ? one.reason : 'begun')).sort()).toEqual(['begun', 'file_already_begun'])
    const stages = (await findSitting(room.viewer, room.panelId))?.items.map((item) => item.stage)
    expect(stages).toEqual(['done', 'discussed', 'waiting'])
  })

  test('only the chair and coordinators lead', async () => {
    const answer = await refusalOf(() => beginFile(ana.viewer, room.panelId, a, ''))
    expect(answer).toEqual({ status: 403, reason: 'not_leading_the_meeting' })
    await callSitting(room.viewer, room.panelId, calling(ana.viewer.id))
    expect(await beginFile(ana.viewer, room.panelId, a, '')).toEqual({ id: room.panelId })
  })

  test('jurors vote while the vote is open, change their mind, and read the count once it is closed', async () => {
    await begun()
    expect(await refusalOf(() => vote(ana))).toEqual({ status: 409, reason: 'vote_not_open' })
    await openBallot(room.viewer, room.panelId, a)
    await vote(ana)
    await vote(ana, 'reserve')
    await vote(leo)
    const open = await findBoard(leo.viewer, room.panelId)
    expect(open.current).toMatchObject({ votesIn: 2, able: 3, missing: [room.jurors[2]?.viewer.name] })
    expect(open.items.map((item) => item.votes)).toEqual([null, null, null])
    expect(JSON.stringify(open)).not.toContain('reserve')
    await closeBallot(room.viewer, room.panelId, a)
    expect(await refusalOf(() => vote(ana))).toEqual({ status: 409, reason: 'file_already_done' })
    const [file] = (await findSitting(room.viewer, room.panelId))?.items ?? []
    expect(file?.votes).toEqual({ favourable: 1, reserve: 1, unfavourable: 0, abstain: 0 })
  })

  test('nobody votes from outside the meeting, nor without saying whether they have a link', async () => {
    await voting()
    await markPresence(ana.viewer, room.panelId, { jurorId: ana.id, isHere: false })
    expect(await refusalOf(() => vote(ana))).toEqual({ status: 409, reason: 'not_present' })
    const late = await aJuror(room.viewer, room.panelId, 'Arrivée tard')
    await markPresence(late.viewer, room.panelId, { jurorId: late.id, isHere: true })
    expect(await refusalOf(() => vote(late))).toEqual({ status: 409, reason: 'link_not_declared' })
    const other = await refusalOf(() => markPresence(late.viewer, room.panelId, { jurorId: ana.id, isHere: true }))
    expect(other).toEqual({ status: 403, reason: 'not_leading_the_meeting' })
    expect(await refusalOf(() => vote(late, 'reserve', b))).toEqual({ status: 409, reason: 'vote_not_open' })
  })

  test('a vote waits for as many jurors as were asked', async () => {
    await callSitting(room.viewer, room.panelId, calling(room.viewer.id, { quorum: 3 }))
    await begun()
    await stepAside(ana.viewer, room.panelId, { applicationIds: [a] })
    const few = await refusalOf(() => openBallot(room.viewer, room.panelId, a))
    expect(few).toEqual({ status: 409, reason: 'quorum_not_met' })
  })

  test('a juror who finds a link leaves the file at once: vote withdrawn, absence written, nothing of it shown', async () => {
    await voting()
    await vote(ana)
    await declareLinks(ana.viewer, room.panelId, [a], [a])
    const outside = await findBoard(ana.viewer, room.panelId)
    expect(outside.current).toEqual({ isSeen: false, beganAt: expect.any(Date) })
    expect(outside.doors.out).toEqual([])
    const { number } = room.applications.find((file) => file.id === a) ?? { number: 'absent' }
    expect(JSON.stringify(outside)).not.toContain(number)
    expect(outside.items.map((item) => item.applicationId)).not.toContain(a)
    expect(await refusalOf(() => vote(ana))).toEqual({ status: 404, reason: 'not_found' })
    expect(await db().application.count({ where: { id: a, ...readable(ana.viewer) } })).toBe(0)

    const inside = await findBoard(leo.viewer, room.panelId)
    expect(inside.doors.out).toEqual([ana.viewer.name])
    expect(inside.current).toMatchObject({ votesIn: 0, able: 2 })
    const record = await findSitting(room.viewer, room.panelId)
    const absences = record?.items[0]?.absences.map(({ name, why }) => [name, why])
    expect(absences).toEqual([[ana.viewer.name, 'declared']])
  })

  test('to whoever is barred, a file of the meeting answers as one that does not exist', async () => {
    await setBar(room.viewer, room.panelId, { jurorId: ana.id, applicationId: a, note: NOTE })
    await voting()
    const nowhere = '0197a000-0000-7000-8000-000000000000'
    const [closed, absent] = [await refusalOf(() => vote(ana)), await refusalOf(() => vote(ana, 'favourable', nowhere))]
    expect(closed).toEqual(absent)
    expect((await findSitting(ana.viewer, room.panelId))?.items).toHaveLength(2)
    const why = (await findSitting(room.viewer, room.panelId))?.items[0]?.absences.map((absence) => absence.why)
    expect(why).toEqual(['set'])
  })

  test('news of the votes does not reach the page of whoever waits outside', async () => {
    await stepAside(ana.viewer, room.panelId, { applicationIds: [a] })
    await voting()
    const stamps = async () => [await findBoard(ana.viewer, room.panelId), await findBoard(leo.viewer, room.panelId)]
    const [outside, inside] = await stamps()
    await vote(leo)
    const [still, changed] = await stamps()
    expect(still?.stamp).toBe(outside?.stamp)
    expect(changed?.stamp).not.toBe(inside?.stamp)
  })

  test('whoever stepped out may come back after the file, and is told before the next one', async () => {
    await stepAside(ana.viewer, room.panelId, { applicationIds: [a] })
    await stepAside(leo.viewer, room.panelId, { applicationIds: [b] })
    await begun()
    const third = room.jurors[2]?.viewer ?? room.viewer
    const during = await findBoard(third, room.panelId)
    expect(during.doors).toEqual({ out: [ana.viewer.name], back: [], nextOut: [leo.viewer.name] })
    await beginFile(room.viewer, room.panelId, b, a)
    const after = await findBoard(third, room.panelId)
    expect(after.doors).toEqual({ out: [leo.viewer.name], back: [ana.viewer.name], nextOut: [] })
  })

  test('a leader who is barred from the file lets another lead it', async () => {
    await callSitting(room.viewer, room.panelId, calling(ana.viewer.id))
    await begun()
    await stepAside(ana.viewer, room.panelId, { applicationIds: [a] })
    const [next, ballot] = [
      await refusalOf(() => beginFile(ana.viewer, room.panelId, b, '')),
      await refusalOf(() => openBallot(ana.viewer, room.panelId, a)),
    ]
    expect(next).toEqual({ status: 403, reason: 'leading_from_outside' })
    expect(ballot).toEqual({ status: 404, reason: 'not_found' })
    expect(await openBallot(room.viewer, room.panelId, a)).toEqual({ id: room.panelId })
  })

  test('the meeting closes once its last vote is closed; what was done stays', async () => {
    await voting()
    const open = await refusalOf(() => closeSitting(room.viewer, room.panelId))
    expect(open).toEqual({ status: 409, reason: 'vote_still_open' })
    await vote(leo)
    await closeBallot(room.viewer, room.panelId, a)
    await closeSitting(room.viewer, room.panelId)
    const record = await findSitting(room.viewer, room.panelId)
    expect(record).toMatchObject({ stage: 'closed', closedAt: expect.any(Date) })
    expect(record?.presences.map((presence) => presence.until)).toEqual(Array(3).fill(record?.closedAt))
    const after = await refusalOf(() => markPresence(room.viewer, room.panelId, { jurorId: ana.id, isHere: true }))
    expect(after).toEqual({ status: 409, reason: 'sitting_closed' })
    expect(await refusalOf(() => beginFile(room.viewer, room.panelId, b, ''))).toMatchObject({ status: 409 })
  })
})
