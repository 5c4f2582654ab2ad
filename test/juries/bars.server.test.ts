import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { assignReviews, findAssignable } from '#app/juries/assignments.server.ts'
import { barFound, liftBar, listObstacles, setBar } from '#app/juries/bars.server.ts'
import { pairOf } from '#app/juries/conflicts.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { declareInterests, findOwnInterests } from '#app/juries/interests.server.ts'
import { findPanelInterests } from '#app/juries/panel-interests.server.ts'
import { findPanelToRun } from '#app/juries/panels.server.ts'
import { findReplacement } from '#app/juries/replacements.server.ts'
import { listOwnReviews, saveReview } from '#app/juries/reviews.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJuror, aJury, entrusted, seatedJuror } from './stage.ts'

const WHY = 'Ils ont écrit trois articles ensemble.'

let call: Awaited<ReturnType<typeof aClosedCall>>
beforeAll(async () => {
  call = await aClosedCall({ files: 3 })
  await aJury(call, 0)
})

const file = (place: number) => call.applications[place]?.id ?? ''
const barsOf = async (jurorId: string) => {
  const rows = await db().bar.findMany({ where: { jurorId }, orderBy: { barredAt: 'asc' } })
  return rows.map(({ applicationId, reason }) => [applicationId, reason])
}
const applicant = async (place: number) => {
  const id = call.applications[place]?.companyId ?? ''
  return (await db().organisation.findUniqueOrThrow({ where: { id } })).name
}

describe('A link that a juror declares for the year', () => {
  test('closes the files of that company to them, and of no other, everywhere', async () => {
    const ana = await aJuror(call.viewer, call.cutoffId, 'Ana Roux')
    await declareInterests(ana.viewer, [{ name: await applicant(0), nature: 'shares', endedYear: null }])
    await workOffJobs(aftermath)
    expect(await barsOf(ana.id)).toEqual([[file(0), 'declared_link']])
    const { files } = await findAssignable(call.viewer, call.cutoffId, ana.id)
    expect(Object.fromEntries(files.map(({ id, obstacle }) => [id, obstacle]))).toEqual({
      [file(0)]: 'declared_link',
      [file(1)]: null,
      [file(2)]: null,
    })
    const asked = { jurorId: ana.id, applicationIds: [file(0)] }
    expect(await refusalOf(() => assignReviews(call.viewer, call.cutoffId, asked))).toMatchObject({
      status: 409,
      reason: 'juror_is_barred',
    })
    await barFound(call.cutoffId)
    expect(await barsOf(ana.id)).toEqual([[file(0), 'declared_link']])
  })

  test('found while they were reading sets aside what they had begun; opened again, it is declared anew', async () => {
    const leo = await aJuror(call.viewer, call.cutoffId, 'Léo Martin')
    const [reviewId = ''] = await entrusted(call.viewer, call.cutoffId, leo, [file(1)])
    await declareInterest(leo.viewer, reviewId, { conflict: false })
    await saveReview(leo.viewer, reviewId, { scores: [], comment: 'Commencé.' })
    expect((await findApplication(leo.viewer, file(1))).id).toBe(file(1))

    await declareInterests(leo.viewer, [{ name: await applicant(1), nature: 'role', endedYear: null }])
    await workOffJobs(aftermath)
    expect(await refusalOf(() => findApplication(leo.viewer, file(1)))).toMatchObject({ status: 404 })
    expect((await listOwnReviews(leo.viewer)).map(({ stage, applicant }) => [stage, applicant])).toEqual([
      ['recused', null],
    ])

    const { bars } = await findPanelInterests(call.viewer, call.cutoffId)
    const own = bars.find((bar) => bar.juror === 'Léo Martin')
    await liftBar(call.viewer, own?.id ?? '', WHY)
    expect((await listOwnReviews(leo.viewer)).map(({ stage }) => stage)).toEqual(['assigned'])
    expect(await refusalOf(() => declareInterest(leo.viewer, reviewId, { conflict: false }))).toEqual({
      accepted: { conflict: false },
    })
    await barFound(call.cutoffId)
    expect((await findApplication(leo.viewer, file(1))).id).toBe(file(1))
  })

  test('lasts a year: then nobody opens a file before declaring again', async () => {
    const eva = await aJuror(call.viewer, call.cutoffId, 'Eva Noël')
    const [reviewId = ''] = await entrusted(call.viewer, call.cutoffId, eva, [file(2)])
    const { latest } = await findOwnInterests(eva.viewer)
    const after = latest?.endsAt ?? new Date(0)
    const late = () => at(after, () => declareInterest(eva.viewer, reviewId, { conflict: false }))
    expect(await refusalOf(late)).toMatchObject({ status: 409, reason: 'interests_not_declared' })
    await at(after, () => declareInterests(eva.viewer, []))
    expect(await refusalOf(late)).toEqual({ accepted: { conflict: false } })
  })
})

describe('A file closed by a coordinator', () => {
  test('is closed with a reason, its reading goes back, and a declared link is not lifted with it', async () => {
    const paul = await aJuror(call.viewer, call.cutoffId, 'Paul Kerjean')
    const [first = '', second = ''] = await entrusted(call.viewer, call.cutoffId, paul, [file(0), file(2)])
    await setBar(call.viewer, call.cutoffId, { jurorId: paul.id, applicationId: file(0), note: WHY })
    expect(await db().review.count({ where: { id: first } })).toBe(0)
    await declareInterest(paul.viewer, second, { conflict: true })
    await setBar(call.viewer, call.cutoffId, { jurorId: paul.id, applicationId: file(2), note: WHY })
    const barId = async (applicationId: string) =>
      (await db().bar.findFirstOrThrow({ where: { jurorId: paul.id, applicationId } })).id
    await liftBar(call.viewer, await barId(file(2)), WHY)
    await liftBar(call.viewer, await barId(file(0)), WHY)
    const barred = await db().application.findMany({
      where: { id: { in: [file(0), file(2)] }, barred: { has: `person:${paul.viewer.id}` } },
    })
    expect(barred.map(({ id }) => id)).toEqual([file(2)])
    expect(await refusalOf(async () => liftBar(call.viewer, await barId(file(0)), WHY))).toMatchObject({
      reason: 'bar_already_lifted',
    })
  })
})

test('obstacles cost as many queries for one pair as for all', async () => {
  const panel = await findPanelToRun(call.viewer, call.cutoffId)
  const jurors = await db().juror.findMany({ where: { panelId: panel.id }, orderBy: { id: 'asc' } })
  const all = call.applications.map(({ id }) => id)
  const one = await countQueries(() => listObstacles(panel, jurors.slice(0, 1), all.slice(0, 1)))
  const many = await countQueries(() => listObstacles(panel, jurors, all))
  expect(many).toBe(one)
  const [ana] = jurors
  expect((await listObstacles(panel, jurors, all)).get(pairOf(ana?.id ?? '', file(0)))).toBe('declared_link')
})

test('whoever could read a file is proposed; those who read it, stepped aside or are bound to it are not', async () => {
  const mia = await aJuror(call.viewer, call.cutoffId, 'Mia Petit')
  const { candidates, readings } = await findReplacement(call.viewer, call.cutoffId, file(0))
  expect(readings).toEqual({ has: 0, wanted: 3 })
  // The fewest files first.
  expect(candidates.map(({ name }) => name)).toEqual(['Paul Kerjean', 'Mia Petit', 'Léo Martin', 'Eva Noël'])
  expect(candidates.find(({ jurorId }) => jurorId === mia.id)?.readings).toBe(0)
})

test('a coordinator from whom a file is closed closes it to nobody: to them there is none', async () => {
  const { viewer } = await aCoordinator('Malik Haddad', call.organisationId)
  const { id: jurorId, viewer: runner } = await seatedJuror(call.viewer, call.cutoffId, viewer)
  await setBar(call.viewer, call.cutoffId, { jurorId, applicationId: file(1), note: WHY })
  const closing = (applicationId: string) =>
    refusalOf(() => setBar(runner, call.cutoffId, { jurorId, applicationId, note: WHY }))
  expect(await closing(file(1))).toEqual(await closing(newId()))
  expect(await closing(file(1))).toMatchObject({ status: 404 })
})
