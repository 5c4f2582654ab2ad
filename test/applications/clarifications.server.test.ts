import '#test/support/database.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { findChecking, turnDownApplication } from '#app/applications/admissibility.server.ts'
import { admitApplication, findApplication, listWaiting } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import {
  askClarification,
  clarify,
  closeDueClarifications,
  dropClarification,
  findClarification,
} from '#app/applications/clarifications.server.ts'
import { listClarified } from '#app/applications/clarified.server.ts'
import { seal } from '#app/applications/seal.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { afterClosing, aReadyDraft } from './stage.ts'

const WHERE = 'Dans quels services l’essai aura-t-il lieu ?'
const HOURS = 48

let draft: Awaited<ReturnType<typeof aReadyDraft>>
let asking: Date
let coord: Viewer
/** A received file, its door shut since an hour. */
beforeEach(async () => {
  draft = await aReadyDraft()
  coord = draft.call.viewer
  await submitApplication(draft.viewer, draft.id)
  asking = afterClosing(draft.call)
  await at(asking, async () => {
    await closeCall(CLOCK, draft.call.id)
    await openFilesOfCall(CLOCK, draft.call.id)
  })
})

const ends = () => hoursFrom(asking, HOURS)
const ask = (endsAt = ends(), points = [{ questionId: draft.questionId as string | null, request: WHERE }]) =>
  at(asking, () => askClarification(coord, draft.id, { endsAt, points }))
const pointsOf = async (id: string) => {
  const { points } = await findClarification(draft.viewer, id)
  return points.map((point) => point.id)
}
const say = async (id: string, text: string, send: boolean, when = asking) => {
  const [point = ''] = await pointsOf(id)
  return at(when, () => clarify(draft.viewer, id, { answers: { [point]: text }, send }))
}
const seen = async (viewer: Viewer) => listClarified(viewer, await findApplication(viewer, draft.id))

describe('a round of requests', () => {
  test('is answered by its team beside the file, which stays as it was sealed', async () => {
    const before = await db().application.findUniqueOrThrow({ where: { id: draft.id } })
    const { id } = await ask()
    await say(id, 'En cardiologie, dans douze lits.', true)
    expect((await seen(coord)).map(({ round, points }) => [round, points.map(({ answer }) => answer)])).toEqual([
      [1, ['En cardiologie, dans douze lits.']],
    ])
    const after = await findApplication(coord, draft.id)
    expect([after.digest, after.sealHolds, after.answers]).toEqual([before.digest, true, draft.written.answers])
    const version = await db().applicationVersion.findFirstOrThrow({
      where: { applicationId: draft.id, kind: 'clarified' },
    })
    expect(seal(version.content as Parameters<typeof seal>[0]).digest).toBe(version.digest)
  })

  test('what is kept and not sent is read by its team alone, and is passed on at the end by the clock', async () => {
    const { id } = await ask()
    await say(id, 'En cardiologie.', false)
    expect((await findClarification(draft.viewer, id)).points[0]?.answer).toBe('En cardiologie.')
    expect((await findClarification(coord, id)).points[0]?.answer).toBe('')
    expect((await seen(coord))[0]?.points[0]?.answer).toBe('')
    await at(ends(), () => closeDueClarifications(CLOCK))
    expect((await findClarification(coord, id)).points[0]?.answer).toBe('')
    await at(hoursFrom(ends(), 1), () => closeDueClarifications(CLOCK))
    expect((await findClarification(coord, id)).points[0]?.answer).toBe('En cardiologie.')
    const event = { what: 'application.clarified', row: id }
    expect(await db().event.count({ where: event })).toBe(1)
    await at(hoursFrom(ends(), 1), () => closeDueClarifications(CLOCK))
    expect(await db().event.count({ where: event })).toBe(1)
  })

  test('takes an answer until its end and one second, and not a thousandth later', async () => {
    const { id } = await ask()
    const last = new Date(ends().getTime() + 999)
    await say(id, 'Juste à temps.', false, last)
    const late = new Date(ends().getTime() + 1000)
    expect(await refusalOf(() => say(id, 'Trop tard.', true, late))).toEqual({
      status: 410,
      reason: 'clarification_over',
    })
  })

  test('is not sent while a request has no answer, and what was typed is kept', async () => {
    const { id } = await ask(ends(), [
      { questionId: draft.questionId, request: WHERE },
      { questionId: null, request: 'Qui forme l’équipe ?' },
    ])
    expect(await say(id, 'En cardiologie.', true)).toMatchObject({ lacking: true })
    const seenAgain = await findClarification(draft.viewer, id)
    expect([seenAgain.points[0]?.answer, seenAgain.closedAt]).toEqual(['En cardiologie.', null])
  })

  test('runs alone, and another may follow it', async () => {
    const twice = await Promise.all([refusalOf(() => ask()), refusalOf(() => ask())])
    expect(twice.filter((one) => 'reason' in one && one.reason === 'clarification_running')).toHaveLength(1)
    const running = await db().applicationClarification.findFirstOrThrow({ where: { applicationId: draft.id } })
    await say(running.id, 'En cardiologie.', true)
    const { id } = await ask()
    expect((await findClarification(coord, id)).round).toBe(2)
    expect(await refusalOf(() => say(running.id, 'Encore.', false))).toEqual({
      status: 409,
      reason: 'clarification_closed',
    })
  })

  test('lasts between an hour and a month, about questions of this file', async () => {
    const soon = { status: 409, reason: 'clarification_too_short' }
    expect(await refusalOf(() => ask(hoursFrom(asking, 0.5)))).toEqual(soon)
    expect(await refusalOf(() => ask(hoursFrom(asking, 24 * 40)))).toEqual({
      ...soon,
      reason: 'clarification_too_long',
    })
    const foreign = [{ questionId: newId(), request: WHERE }]
    expect(await refusalOf(() => ask(ends(), foreign))).toEqual({ status: 404, reason: 'not_found' })
  })

  test('waits on the desk of its team, with its end, and no file waits to be checked meanwhile', async () => {
    expect((await listWaiting(coord)).map(({ key }) => key)).toEqual([`check:${draft.call.id}`])
    const { id } = await ask()
    const [line] = await listWaiting(draft.viewer)
    expect(line).toMatchObject({ to: `/clarifications/${id}`, due: ends() })
    expect(await listWaiting(coord)).toEqual([])
  })

  test('ends without an answer when nothing was given', async () => {
    const { id } = await ask()
    await at(hoursFrom(ends(), 1), () => closeDueClarifications(CLOCK))
    expect(await seen(coord)).toMatchObject([{ id, answeredAt: null, points: [{ answer: '' }] }])
  })
})

describe('admissibility', () => {
  test('a file is turned down with reasons, its running round ends, and it may be taken back', async () => {
    const { id } = await ask()
    const why = { reasons: ['out_of_territory' as const], words: 'Hors de la région.' }
    await at(asking, () => turnDownApplication(coord, draft.id, why))
    await at(asking, () => dropClarification(draft.id))
    expect(await findApplication(draft.viewer, draft.id)).toMatchObject({
      stage: 'inadmissible',
      inadmissibleFor: ['out_of_territory'],
      stageReason: 'Hors de la région.',
    })
    expect((await findClarification(coord, id)).closedAt).toEqual(asking)
    await at(asking, () => admitApplication(coord, draft.id))
    expect(await findApplication(coord, draft.id)).toMatchObject({
      stage: 'admissible',
      inadmissibleFor: [],
      stageReason: null,
    })
  })

  test('nothing is checked once a juror has the file', async () => {
    await db().application.update({ where: { id: draft.id }, data: { stage: 'in_review' } })
    const { objections } = await findChecking(coord, draft.id)
    expect(objections).toEqual({ admit: 'not_to_be_checked', turnDown: 'not_to_be_checked', ask: 'not_to_be_checked' })
    expect(await refusalOf(() => admitApplication(coord, draft.id))).toEqual({
      status: 409,
      reason: 'not_to_be_checked',
    })
  })
})

test('as many questions to the database for one round as for three', async () => {
  const { id } = await ask()
  await say(id, 'Une.', true)
  const application = await findApplication(coord, draft.id)
  const one = await countQueries(() => listClarified(coord, application))
  for (const text of ['Deux.', 'Trois.']) await say((await ask()).id, text, true)
  expect(await countQueries(() => listClarified(coord, application))).toBe(one)
})
