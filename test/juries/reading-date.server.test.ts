import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { changeComposition } from '#app/juries/composition.server.ts'
import { listChairs } from '#app/juries/panels.server.ts'
import { dayToHandIn, endOfDay, isReadingLate, objectionToReadBy } from '#app/juries/reading-date.ts'
import { remindOfReadings } from '#app/juries/reading-reminders.server.ts'
import { action, loader } from '#app/juries/routes/composition.tsx'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aCalledCommittee } from './committee.ts'
import { aClosedCall, aJury, entrusted, scored } from './stage.ts'

const DAY = 86_400_000
const inDays = (days: number) => new Date(now().getTime() + days * DAY)
const endIn = (days: number) => endOfDay(parisDay(inDays(days)))

test('A day ends with its last minute in Paris, on the nights when the hour changes too', () => {
  expect(['2026-03-29', '2026-10-25', '2026-12-31'].map((day) => endOfDay(day)?.toISOString())).toEqual([
    '2026-03-29T21:59:00.000Z',
    '2026-10-25T22:59:00.000Z',
    '2026-12-31T22:59:00.000Z',
  ])
})

test('A day is to come, before the committee; one that stays is in nobody’s way', () => {
  const [past, soon, meetsAt] = [inDays(-1), inDays(5), inDays(6)]
  const set = { stage: 'scoring' as const, readBy: past }
  const answers = [past, soon, meetsAt, null].map((readBy) => objectionToReadBy(readBy, set, meetsAt, now()))
  expect(answers).toEqual([null, null, 'read_by_after_meeting', null])
  expect(objectionToReadBy(past, { ...set, readBy: null }, null, now())).toBe('read_by_past')
  const stages = ['composing', 'scoring', 'opened', 'decided'] as const
  expect(stages.map((stage) => isReadingLate({ stage, readBy: past }, now()))).toEqual([true, true, false, false])
  expect(stages.map((stage) => dayToHandIn({ stage, readBy: soon }))).toEqual([soon, soon, null, null])
})

describe('The readings of a jury are to be handed in by a day', () => {
  let jury: Awaited<ReturnType<typeof aReadingJury>>
  beforeAll(async () => {
    jury = await aReadingJury()
  })

  /** Of two jurors one has handed in, one has not. */
  async function aReadingJury() {
    const call = await aClosedCall({ files: 1 })
    const [done, late] = await aJury(call)
    if (!done || !late) throw new Error('a jury of two was asked')
    const ids = call.applications.map(({ id }) => id)
    const [own = ''] = await entrusted(call.viewer, call.cutoffId, done, ids)
    await entrusted(call.viewer, call.cutoffId, late, ids)
    await scored(done, own, [4, 4, 4])
    await workOffJobs(aftermath)
    return { ...call, done, late, cookie: await cookieOf(call.viewer) }
  }
  const lettersTo = async ({ email }: PersonViewer) =>
    db().outboxLetter.findMany({ where: { toAddress: email, subject: { startsWith: 'À rendre' } } })
  const remind = async (when: Date) => {
    const reminded = await at(when, () => remindOfReadings(CLOCK))
    await at(when, () => workOffJobs(aftermath))
    return reminded
  }
  const send = (readBy: string) =>
    action(asked(posted('/', { readings: '3', readBy }, { cookie: jury.cookie }), { panelId: jury.cutoffId }))

  test('that a coordinator sets, finds again and cannot set in the past', async () => {
    expect(await send('2020-01-01')).toMatchObject({ data: { slip: { errors: { readBy: ['read_by_past'] } } } })
    expect(await send('le 3')).toMatchObject({ data: { slip: { errors: { readBy: ['read_by_malformed'] } } } })
    await send(parisDay(inDays(10)))
    const page = await loader(asked(visited('/', jury.cookie), { panelId: jury.cutoffId }))
    expect(page.readBy).toEqual(endIn(10))
  })

  test('that jurors read with their files and on their desk', async () => {
    const [chair] = await listChairs(jury.late.viewer)
    expect([chair?.readBy, chair?.isLate]).toEqual([endIn(10), false])
    const due = async (juror: PersonViewer) =>
      (await listWaiting(juror)).filter(({ key }) => key.startsWith('jury:declare')).map((line) => line.due)
    expect([await due(jury.late.viewer), await due(jury.done.viewer)]).toEqual([[endIn(10)], []])
  })

  test('of which whoever has not finished is reminded once, three days before, and again only of another day', async () => {
    expect(await remind(inDays(5))).toBe(0)
    expect([await remind(inDays(8)), await remind(inDays(9))]).toEqual([1, 0])
    const [letter, ...more] = await lettersTo(jury.late.viewer)
    expect([more, await lettersTo(jury.done.viewer)]).toEqual([[], []])
    expect([letter?.text.includes('Société'), letter?.text.includes(jury.applications[0]?.number ?? 'none')]).toEqual([
      false,
      false,
    ])
    await send(parisDay(inDays(20)))
    expect(await remind(inDays(19))).toBe(1)
    expect(await lettersTo(jury.late.viewer)).toHaveLength(2)
  })

  test('and who is late is told so, and may still hand in', async () => {
    const [chair] = await at(inDays(21), () => listChairs(jury.late.viewer))
    expect(chair?.isLate).toBe(true)
    expect(await remind(inDays(21))).toBe(0)
  })
})

test('The day of a jury whose committee is called comes before it', async () => {
  const { viewer, panelId } = await aCalledCommittee({ files: 1 })
  const { startsAt } = await db().sitting.findUniqueOrThrow({ where: { panelId } })
  const set = (days: number) => {
    const readBy = endOfDay(parisDay(new Date(startsAt.getTime() + days * DAY)))
    return refusalOf(() => changeComposition(viewer, panelId, { readings: 1, minima: [], readBy }))
  }
  expect(await set(0)).toEqual({ status: 409, reason: 'read_by_after_meeting' })
})
