import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { findBids } from '#app/juries/bids.server.ts'
import { declareInterest, findDeclaration } from '#app/juries/declarations.server.ts'
import { declareNames, findNames } from '#app/juries/names.server.ts'
import { declareOnOther, findOtherFile } from '#app/juries/other-files.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { BEFORE_ANY } from '#app/juries/phase.ts'
import { beginDuePhases, findPhases, planPhase, withdrawPhase } from '#app/juries/phases.server.ts'
import { findReview, listOwnReviews } from '#app/juries/reviews.server.ts'
import { loader as reviewPage } from '#app/juries/routes/review.tsx'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, scored } from './stage.ts'

const atOnce = (told: Partial<typeof BEFORE_ANY> = {}) => ({ ...BEFORE_ANY, ...told, startsAt: null })
const inAnHour = () => new Date(now().getTime() + 3_600_000)

describe('Who reads the others', () => {
  let jury: Awaited<ReturnType<typeof aReadFile>>
  async function aReadFile() {
    const call = await aClosedCall({ files: 1 })
    const [ana, leo] = await aJury(call)
    if (!ana || !leo) throw new Error('a jury of two was asked')
    const ids = call.applications.map(({ id }) => id)
    const [first = ''] = await entrusted(call.viewer, call.cutoffId, ana, ids)
    const [second = ''] = await entrusted(call.viewer, call.cutoffId, leo, ids)
    await scored(ana, first, [4, 4, 4])
    await scored(leo, second, [2, 2, 2], { handIn: false })
    return { ...call, ana, leo, first, second }
  }
  beforeAll(async () => {
    jury = await aReadFile()
  })
  const namesRead = async () => {
    const { others } = await findReview(jury.leo.viewer, jury.second)
    return others.map(({ jurorName, scores }) => [jurorName, scores.length])
  }

  test('follows the window that holds, from its hour on', async () => {
    expect(await namesRead()).toEqual([])
    await planPhase(jury.viewer, jury.cutoffId, atOnce({ others: 'always', jurorsNamed: false }))
    expect(await namesRead()).toEqual([[null, 3]])
    const later = inAnHour()
    const never = { ...BEFORE_ANY, others: 'never' as const, startsAt: later }
    expect(await planPhase(jury.viewer, jury.cutoffId, never)).toEqual({ objection: null })
    expect(await namesRead()).toEqual([[null, 3]])
    await at(later, beginDuePhases)
    expect(await at(later, namesRead)).toEqual([])
    // Opened, the scores are for those who run the jury; the window keeps jurors apart.
    await at(later, () => openScores(jury.viewer, jury.cutoffId))
    expect(await at(later, namesRead)).toEqual([])
    await at(new Date(later.getTime() + 1_000), () =>
      planPhase(jury.viewer, jury.cutoffId, atOnce({ others: 'always' })),
    )
    expect(await namesRead()).toEqual([['Juré 1', 3]])
  })

  test('begins each window once, tells those who run the jury alone, and leaves history written', async () => {
    const { phases, holdsId } = await findPhases(jury.viewer, jury.cutoffId)
    expect(phases.map(({ others, id }) => [others, id === holdsId])).toEqual([
      ['always', false],
      ['never', false],
      ['always', true],
    ])
    expect(await refusalOf(() => findPhases(jury.ana.viewer, jury.cutoffId))).toMatchObject({ status: 403 })
    const [begun] = phases
    expect(await refusalOf(() => withdrawPhase(jury.viewer, begun?.id ?? ''))).toMatchObject({
      status: 409,
      reason: 'phase_has_begun',
    })
    await planPhase(jury.viewer, jury.cutoffId, { ...BEFORE_ANY, startsAt: new Date(now().getTime() + 7_200_000) })
    const planned = await db().reviewPhase.findFirstOrThrow({ where: { panelId: jury.cutoffId, begunAt: null } })
    await withdrawPhase(jury.viewer, planned.id)
    expect(await db().reviewPhase.count({ where: { panelId: jury.cutoffId } })).toBe(3)
    expect(await refusalOf(() => withdrawPhase(jury.viewer, planned.id))).toMatchObject({ status: 404 })
  })
})

describe('Read without names', () => {
  let jury: Awaited<ReturnType<typeof aNamelessJury>>
  async function aNamelessJury() {
    const call = await aClosedCall({ files: 3 })
    const [ana, leo] = await aJury(call)
    if (!ana || !leo) throw new Error('a jury of two was asked')
    expect(await planPhase(call.viewer, call.cutoffId, atOnce({ applicantsNamed: false }))).toEqual({ objection: null })
    const ids = call.applications.map(({ id }) => id)
    const reviews = await entrusted(call.viewer, call.cutoffId, ana, ids)
    return { ...call, ana, leo, ids, reviews }
  }
  beforeAll(async () => {
    jury = await aNamelessJury()
  })
  const review = (n: number) => jury.reviews[n] ?? ''

  test('a juror first says, among all applicants, whom they are bound to, and never learns which file that was', async () => {
    const first = review(0)
    expect(await findDeclaration(jury.ana.viewer, first)).toMatchObject({ applicant: null, isAsked: true })
    expect(await refusalOf(() => declareInterest(jury.ana.viewer, first, { conflict: false }))).toMatchObject({
      status: 409,
      reason: 'names_first',
    })
    const { organisations } = await findNames(jury.ana.viewer, jury.cutoffId)
    expect(organisations.map(({ name }) => name)).toEqual(['Société 1', 'Société 2', 'Société 3'])
    const bound = organisations.filter(({ name }) => name === 'Société 3').map(({ id }) => id)
    await declareNames(jury.ana.viewer, jury.cutoffId, { organisationIds: bound, note: 'Ma sœur y travaille.' })
    expect((await listOwnReviews(jury.ana.viewer)).map(({ id }) => id).sort()).toEqual([review(0), review(1)].sort())
    const again = () => assignReviews(jury.viewer, jury.cutoffId, { jurorId: jury.ana.id, applicationIds: jury.ids })
    expect(await refusalOf(again)).toMatchObject({ status: 409, reason: 'juror_is_barred' })
    expect(await refusalOf(() => findBids(jury.leo.viewer, jury.cutoffId))).toMatchObject({
      reason: 'read_without_names',
    })
  })

  test('their page holds no name of who sent the file, and the file itself stays shut', async () => {
    await declareInterest(jury.ana.viewer, review(0), { conflict: false })
    const cookie = await cookieOf(jury.ana.viewer)
    const page = await reviewPage(asked(visited(`/reviews/${review(0)}`, cookie), { reviewId: review(0) }))
    const told = JSON.stringify(page)
    expect(page.application).toMatchObject({ title: 'Projet de […]', organisationName: null, solutionName: null })
    expect(told).toContain('Réponse de […].')
    const company = jury.applications[0]?.companyId ?? ''
    expect([told.includes('Société 1'), told.includes(company), told.includes('Fondatrice')]).toEqual([
      false,
      false,
      false,
    ])
    expect(JSON.stringify(await listOwnReviews(jury.ana.viewer))).not.toContain('Société')
    expect(await refusalOf(() => findApplication(jury.ana.viewer, jury.ids[0] ?? ''))).toMatchObject({ status: 404 })
  })

  test('a file that is only read opens without names too, and stays shut itself', async () => {
    const [own, , other] = jury.ids
    await planPhase(jury.viewer, jury.cutoffId, atOnce({ applicantsNamed: false, reach: 'all' }))
    await declareNames(jury.leo.viewer, jury.cutoffId, { organisationIds: [] })
    await declareOnOther(jury.leo.viewer, jury.cutoffId, { applicationId: own ?? '', conflict: false })
    const read = await findOtherFile(jury.leo.viewer, jury.cutoffId, own ?? '')
    expect(read?.application).toMatchObject({ title: 'Projet de […]', organisationName: null })
    expect(await refusalOf(() => findApplication(jury.leo.viewer, own ?? ''))).toMatchObject({ status: 404 })
    expect(await findOtherFile(jury.leo.viewer, jury.cutoffId, other ?? '')).toBe(null)
  })

  test('names come with the next window, and cannot be hidden again', async () => {
    const later = inAnHour()
    await planPhase(jury.viewer, jury.cutoffId, { ...BEFORE_ANY, startsAt: later })
    await at(later, beginDuePhases)
    expect((await findApplication(jury.ana.viewer, jury.ids[0] ?? '')).organisationName).toBe('Société 1')
    expect((await findApplication(jury.leo.viewer, jury.ids[0] ?? '')).organisationName).toBe('Société 1')
    // What they have not declared on is still shut.
    expect(await refusalOf(() => findApplication(jury.ana.viewer, jury.ids[1] ?? ''))).toMatchObject({ status: 404 })
    const hidden = { ...BEFORE_ANY, applicantsNamed: false, startsAt: new Date(later.getTime() + 3_600_000) }
    expect(await planPhase(jury.viewer, jury.cutoffId, hidden)).toEqual({ objection: 'names_known' })
    expect(await refusalOf(() => findNames(jury.leo.viewer, jury.cutoffId))).toMatchObject({
      reason: 'names_are_shown',
    })
  })
})

test('a juror’s list costs as many queries with one file as with three', async () => {
  const costOf = async (files: number) => {
    const call = await aClosedCall({ files })
    const [ana] = await aJury(call, 1)
    if (!ana) throw new Error('a jury of one was asked')
    const ids = call.applications.map(({ id }) => id)
    await entrusted(call.viewer, call.cutoffId, ana, ids)
    return countQueries(() => listOwnReviews(ana.viewer))
  }
  expect(await costOf(3)).toBe(await costOf(1))
})
