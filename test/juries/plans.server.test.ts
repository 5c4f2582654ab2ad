import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeComposition, changeSeat } from '#app/juries/composition.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { saveExpertise } from '#app/juries/expertise.server.ts'
import { findPlanned, findPreview } from '#app/juries/plan-preview.server.ts'
import { seekAskedPlan } from '#app/juries/plan-seeking.server.ts'
import { askPlan, findPlan, findPublishable, giveUpPlan, listPlans, publishPlan } from '#app/juries/plans.server.ts'
import { listOwnReviews } from '#app/juries/reviews.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJuror, aJury, entrusted } from './stage.ts'

const SETTINGS = { evenness: 1 }

/** A closed call of some files, with its jury of some jurors; two readings a file unless said otherwise. */
async function aPanel({ files = 3, jurors = 3, readings = 2 } = {}) {
  const call = await aClosedCall({ files })
  const seated = await aJury(call, jurors)
  await changeComposition(call.viewer, call.cutoffId, { readings, minima: [] })
  return { ...call, panelId: call.cutoffId, seated, files: call.applications.map((file) => file.id) }
}

type Panel = Awaited<ReturnType<typeof aPanel>>

async function sought(
  { viewer, panelId }: Panel,
  settings: { evenness: number; chance?: number; seed?: number } = SETTINGS,
) {
  const { id } = await askPlan(viewer, panelId, settings)
  await seekAskedPlan(id)
  return findPlan(viewer, id)
}

const pairsOf = (planId: string) => db().planPair.findMany({ where: { planId } })

describe('A proposal', () => {
  let panel: Panel
  beforeAll(async () => {
    panel = await aPanel()
  })

  test('gives each file as many readings as wanted, says it is the best there can be, and entrusts nothing', async () => {
    const plan = await sought(panel)
    expect([plan.stage, plan.gap]).toEqual(['draft', 0])
    const pairs = await pairsOf(plan.id)
    expect(panel.files.map((id) => pairs.filter((pair) => pair.applicationId === id).length)).toEqual([2, 2, 2])
    const loads = panel.seated.map(({ id }) => pairs.filter((pair) => pair.jurorId === id).length)
    expect(loads).toEqual([2, 2, 2])
    expect(await db().review.count({ where: { panelId: panel.panelId } })).toBe(0)
    const [juror] = panel.seated
    expect(juror && (await listOwnReviews(juror.viewer))).toEqual([])
  })

  test('is one at a time: a second search waits for the first, and the new one replaces the old', async () => {
    const { viewer, panelId } = panel
    const before = await sought(panel)
    const { id } = await askPlan(viewer, panelId, SETTINGS)
    const refusal = await refusalOf(() => askPlan(viewer, panelId, SETTINGS))
    expect(refusal).toEqual({ status: 409, reason: 'plan_being_sought' })
    await seekAskedPlan(id)
    expect([(await findPlan(viewer, before.id)).stage, (await findPlan(viewer, id)).stage]).toEqual([
      'superseded',
      'draft',
    ])
    expect((await listPlans(viewer, panelId)).plans[0]).toMatchObject({ id, stage: 'draft', files: 3 })
  })

  test('that was given up is neither found nor told', async () => {
    const { viewer, panelId } = panel
    const { id } = await askPlan(viewer, panelId, SETTINGS)
    await giveUpPlan(viewer, id)
    await seekAskedPlan(id)
    expect((await findPlan(viewer, id)).stage).toBe('given_up')
    expect(await pairsOf(id)).toEqual([])
    expect(await refusalOf(() => giveUpPlan(viewer, id))).toEqual({ status: 409, reason: 'plan_not_sought' })
  })

  test('left partly to chance is drawn from a seed that gives it again, unless a file has too few readers for that', async () => {
    const drawn = { evenness: 1, chance: 75, seed: 7 }
    const [plan, again] = [await sought(panel, drawn), await sought(panel, drawn)]
    const readings = async (id: string) => (await pairsOf(id)).map((pair) => `${pair.applicationId} ${pair.jurorId}`)
    expect([plan.stage, plan.chance, plan.seed]).toEqual(['draft', 75, 7])
    expect((await readings(again.id)).sort()).toEqual((await readings(plan.id)).sort())
    const tooMuch = await sought(panel, { ...drawn, chance: 50 })
    expect([tooMuch.stage, tooMuch.excess.map(({ kind }) => kind)]).toEqual(['impossible', ['chance']])
  })

  test('is entrusted in one go when it is published, once', async () => {
    const plan = await sought(panel)
    await publishPlan(panel.viewer, plan.id)
    const reviews = await db().review.findMany({ where: { panelId: panel.panelId } })
    const given = reviews.map(({ jurorId, applicationId, stage }) => `${applicationId} ${jurorId} ${stage}`)
    const planned = (await pairsOf(plan.id)).map(({ jurorId, applicationId }) => `${applicationId} ${jurorId} assigned`)
    expect(given.sort()).toEqual(planned.sort())
    const refusal = await refusalOf(() => publishPlan(panel.viewer, plan.id))
    expect(refusal).toEqual({ status: 409, reason: 'plan_not_a_draft' })
  })

  test('keeps what was entrusted, and says so', async () => {
    const [juror] = panel.seated
    await changeSeat(panel.viewer, panel.panelId, juror?.id ?? '', { least: 0, most: 1 })
    const plan = await sought(panel)
    const pairs = await pairsOf(plan.id)
    expect([plan.stage, pairs.length, pairs.every((pair) => pair.isKept)]).toEqual(['draft', 6, true])
    const { changes } = await findPreview(panel.viewer, plan.id)
    expect(changes).toEqual({ added: 0, gone: 0 })
  })

  test('is one to look for again when files left since', async () => {
    const plan = await sought(panel)
    await db().application.update({ where: { id: panel.files[0] }, data: { stage: 'withdrawn' } })
    const refusal = await refusalOf(() => findPublishable(panel.viewer, plan.id))
    expect(refusal).toEqual({ status: 409, reason: 'files_changed' })
    expect((await findPlanned(panel.viewer, plan.id)).length).toBe(6)
  })
})

describe('A jury of two for two files', () => {
  let panel: Panel
  beforeAll(async () => {
    panel = await aPanel({ files: 2, jurors: 2, readings: 1 })
  })

  test('who judges best what a file is about reads it, and the proposal says why', async () => {
    const [knows, other] = panel.seated
    if (!knows || !other) throw new Error('two jurors')
    const about = 'Chirurgie ambulatoire, rappel du patient opéré, télésuivi après la sortie.'
    await saveExpertise(knows.viewer, { conditions: [], skills: [], themes: [], about })
    await db().solution.updateMany({
      where: { organisationId: panel.applications[0]?.companyId },
      data: { about: 'Un télésuivi par téléphone des patients opérés en chirurgie ambulatoire, après leur sortie.' },
    })
    const plan = await sought(panel, { evenness: 0 })
    const [first] = (await findPreview(panel.viewer, plan.id)).files.filter((file) => file.id === panel.files[0])
    expect(first?.readings.map(({ name, match, words }) => [name, match > 0, words.length > 0])).toEqual([
      [knows.viewer.name, true, true],
    ])
  })

  test('a juror who declared a link is given other files, and whoever is of the applicant never theirs', async () => {
    const [one, other] = panel.seated
    const [first = '', second = ''] = panel.files
    if (!one || !other) throw new Error('two jurors')
    const [review = ''] = await entrusted(panel.viewer, panel.panelId, one, [first])
    await declareInterest(one.viewer, review, { conflict: true })
    const organisationId = panel.applications[1]?.companyId ?? ''
    await db().membership.create({
      data: { personId: other.viewer.id, organisationId, role: 'writer', joinedAt: now() },
    })
    const pairs = await pairsOf((await sought(panel)).id)
    expect(new Map(pairs.map((pair) => [pair.applicationId, pair.jurorId]))).toEqual(
      new Map([
        [first, other.id],
        [second, one.id],
      ]),
    )
  })
})

describe('A jury with too few', () => {
  let panel: Panel
  beforeAll(async () => {
    panel = await aPanel({ files: 3, jurors: 2, readings: 2 })
  })

  test('when nothing fits, the proposal names what to give up, and the page says it with the way to do so', async () => {
    const [one] = panel.seated
    const [first = ''] = panel.files
    if (!one) throw new Error('a juror')
    const [review = ''] = await entrusted(panel.viewer, panel.panelId, one, [first])
    await declareInterest(one.viewer, review, { conflict: true })
    const plan = await sought(panel)
    expect(plan.stage).toBe('impossible')
    expect(plan.excess).toEqual([{ kind: 'readings', by: 1, fileId: first, jurorIds: [], free: 1, wanted: 2 }])
    await aJuror(panel.viewer, panel.panelId, 'Léa Vidal')
    expect((await sought(panel)).stage).toBe('draft')
  })

  test('each college reads each file, and the limits of its jurors are named when they cannot', async () => {
    const minima = [{ college: 'patient' as const, least: 1 }]
    await changeComposition(panel.viewer, panel.panelId, { readings: 2, minima })
    const [, patient] = panel.seated
    await changeSeat(panel.viewer, panel.panelId, patient?.id ?? '', { college: 'patient', least: 0, most: 2 })
    const { excess } = await sought(panel)
    expect(excess).toEqual([{ kind: 'most', by: 1, jurorIds: [patient?.id], free: 0, wanted: 2 }])
    await changeSeat(panel.viewer, panel.panelId, patient?.id ?? '', { college: 'patient', least: 0, most: 3 })
    const pairs = await pairsOf((await sought(panel)).id)
    expect(pairs.filter((pair) => pair.jurorId === patient?.id).length).toBe(3)
  })

  test('asks as many questions of the database for one file as for three', async () => {
    const few = await aPanel({ files: 1, jurors: 1, readings: 1 })
    // Each with a proposal before it, to be compared with.
    await sought(few)
    const [small, big] = [await sought(few), await sought(panel)]
    const asked = (at: Panel, id: string) => countQueries(() => findPreview(at.viewer, id))
    expect([(await pairsOf(small.id)).length, (await pairsOf(big.id)).length]).toEqual([1, 6])
    expect(await asked(few, small.id)).toBe(await asked(panel, big.id))
  })
})

test('a proposal is published for as many questions with six jurors as with two', async () => {
  const [few, many] = [await aPanel({ files: 2, jurors: 2 }), await aPanel({ files: 4, jurors: 6, readings: 3 })]
  const cost = async (panel: Panel) => {
    const { id } = await sought(panel)
    return countQueries(() => publishPlan(panel.viewer, id))
  }
  expect(await cost(many)).toBe(await cost(few))
  expect(await db().review.count({ where: { panelId: many.panelId, stage: 'assigned' } })).toBe(12)
})
