import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { aftermath } from '#app/aftermath.server.ts'
import { findApplication } from '#app/applications/applications.server.ts'
import { barFound, liftBar, listObstacles, setBar } from '#app/juries/bars.server.ts'
import { findBids } from '#app/juries/bids.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { findPanelInterests } from '#app/juries/panel-interests.server.ts'
import { findPanelToRun } from '#app/juries/panels.server.ts'
import { listOwnReviews } from '#app/juries/reviews.server.ts'
import { bind } from '#app/people/bonds.server.ts'
import { takeBackHolder, tellHolder } from '#app/people/holders.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { unseat } from '#app/people/seats.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { aFunder } from '#test/funding/stage.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury, entrusted, scored, seatedJuror } from './stage.ts'

const WHY = 'La part est de trois millièmes, sans voix.'
const DAY = new Date('2020-03-01T23:00:00Z')

let call: Awaited<ReturnType<typeof aClosedCall>>
beforeAll(async () => {
  call = await aClosedCall({ files: 3 })
  await aJury(call, 0)
})
const file = (place: number) => call.applications[place]?.id ?? ''

/** A juror who pays for a partner, and is no member of it. */
async function aPartnersJuror(name: string) {
  const { organisationId: partnerId } = await aFunder(name)
  const person = await aPerson(`Juré de ${name}`, [{ role: 'funder', object: partnerId }])
  return { ...(await seatedJuror(call.viewer, call.cutoffId, person)), partnerId }
}

/** The company that carries this file says that the partner holds a share of it. */
async function isHeldBy(place: number, holderId: string) {
  const { founder, companyId } = call.applications[place] ?? {}
  if (!founder || !companyId) throw new Error('no such file')
  const { slug } = await findOrganisation(companyId)
  await tellHolder(founder, slug, { holderId, since: DAY })
  return { founder, slug }
}
const barsOf = (jurorId: string) =>
  db().bar.findMany({ where: { jurorId }, select: { applicationId: true, reason: true, liftedAt: true } })

test('a share told after the scores were handed in sets them aside, and closes the file everywhere', async () => {
  const ana = await aPartnersJuror('Mutuelle des Deux Rives')
  const [sealed = '', other = ''] = await entrusted(call.viewer, call.cutoffId, ana, [file(0), file(1)])
  await scored(ana, sealed, [5, 5, 5])
  await declareInterest(ana.viewer, other, { conflict: false })
  expect((await findApplication(ana.viewer, file(0))).id).toBe(file(0))

  const { founder, slug } = await isHeldBy(0, ana.partnerId)
  await workOffJobs(aftermath)
  expect(await barsOf(ana.id)).toEqual([{ applicationId: file(0), reason: 'shareholder', liftedAt: null }])
  const row = await db().review.findUniqueOrThrow({ where: { id: sealed } })
  expect([row.stage, row.digest === null]).toEqual(['recused', false])
  expect(await refusalOf(() => findApplication(ana.viewer, file(0)))).toMatchObject({ status: 404 })
  expect((await findApplication(ana.viewer, file(1))).id).toBe(file(1))
  const named = new Map((await listOwnReviews(ana.viewer)).map(({ id, applicant }) => [id, applicant !== null]))
  expect([named.get(sealed), named.get(other)]).toEqual([false, true])

  // Taken back, the bar stays until a coordinator lifts it; then it is not found again.
  await takeBackHolder(founder, slug, ana.partnerId)
  await barFound(call.cutoffId)
  const [bar] = await db().bar.findMany({ where: { jurorId: ana.id } })
  expect(bar?.liftedAt).toBeNull()
  await liftBar(call.viewer, bar?.id ?? '', WHY)
  await barFound(call.cutoffId)
  expect((await findApplication(ana.viewer, file(0))).id).toBe(file(0))
})

test('money given and a trial hosted bar as well, also whoever left their post less than five years ago', async () => {
  const leo = await aPartnersJuror('Fondation Aurive')
  const gone = await aPartnersJuror('Fondation des Trois Rives')
  const longGone = await aPartnersJuror('Fondation des Brumes')
  const leftAt = (years: number) => {
    const instant = new Date(now())
    instant.setUTCFullYear(instant.getUTCFullYear() - years)
    return instant
  }
  const posts: [typeof gone, number][] = [
    [gone, 4],
    [longGone, 6],
  ]
  for (const [{ viewer, partnerId }, years] of posts) {
    await at(leftAt(years), () => unseat(CLOCK, viewer.id, 'funder', partnerId))
  }
  const toId = call.applications[2]?.companyId ?? ''
  await inTransaction((tx) =>
    bind(
      tx,
      CLOCK,
      [leo, gone, longGone].map((juror, place) => ({
        ...{ fromId: juror.partnerId, toId, since: leftAt(8), sourceId: newId() },
        kind: place === 0 ? ('funded' as const) : ('hosted' as const),
      })),
    ),
  )
  await workOffJobs(aftermath)
  const bars = await Promise.all([leo, gone, longGone].map(({ id }) => barsOf(id)))
  expect(bars.map((own) => own.map(({ applicationId, reason }) => [applicationId, reason]))).toEqual([
    [[file(2), 'funder']],
    [[file(2), 'shared_pilot']],
    [],
  ])
})

test('a partner’s juror learns neither from an error nor from a count which company is bound, nor how', async () => {
  const bound = await aPartnersJuror('Fonds Lisière')
  const closed = await aPartnersJuror('Fonds des Saules')
  const [review = ''] = await entrusted(call.viewer, call.cutoffId, bound, [file(1)])
  await isHeldBy(1, bound.partnerId)
  // The share is told, and not found yet: opening the file is refused as any bar refuses it.
  expect(await refusalOf(() => declareInterest(bound.viewer, review, { conflict: false }))).toEqual({
    status: 409,
    reason: 'juror_is_barred',
  })
  await workOffJobs(aftermath)
  await setBar(call.viewer, call.cutoffId, { jurorId: closed.id, applicationId: file(1), note: WHY })
  const answersTo = async (juror: typeof bound) => {
    const { files, next } = await findBids(juror.viewer, call.cutoffId)
    return [
      files.map(({ id }) => id),
      next,
      await refusalOf(() => findApplication(juror.viewer, file(1))),
      await refusalOf(() => findPanelInterests(juror.viewer, call.cutoffId)),
      await refusalOf(() => declareInterest(juror.viewer, review, { conflict: false })),
      (await listOwnReviews(juror.viewer)).map(({ applicant }) => applicant),
    ]
  }
  expect(await answersTo(bound)).toEqual(await answersTo(closed))
  expect((await answersTo(bound))[0]).not.toContain(file(1))
})

test('who runs the jury reads who holds a share of an applicant, unless the file is closed to them', async () => {
  const runner = (await aCoordinator('Malik Haddad', call.organisationId)).viewer
  const seat = await seatedJuror(call.viewer, call.cutoffId, runner)
  const { founder } = call.applications[1] ?? {}
  if (!founder) throw new Error('no such file')
  const before = await findPanelInterests(runner, call.cutoffId)
  expect(before.holders.map(({ company, holder }) => [company, holder])).toEqual([['Société 2', 'Fonds Lisière']])
  await setBar(call.viewer, call.cutoffId, { jurorId: seat.id, applicationId: file(1), note: WHY })
  expect((await findPanelInterests(runner, call.cutoffId)).holders).toEqual([])
})

test('obstacles cost as many queries with many bonds as with one', async () => {
  const panel = await findPanelToRun(call.viewer, call.cutoffId)
  const jurors = await db().juror.findMany({ where: { panelId: panel.id }, orderBy: { id: 'asc' } })
  const all = call.applications.map(({ id }) => id)
  const few = await countQueries(() => listObstacles(panel, jurors.slice(0, 1), all.slice(0, 1)))
  expect(await countQueries(() => listObstacles(panel, jurors, all))).toBe(few)
})
