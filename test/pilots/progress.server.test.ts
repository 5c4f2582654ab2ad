import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findPilot, listPilots, stopPilot } from '#app/pilots/pilots.server.ts'
import {
  checkReadiness,
  chooseIndicator,
  enterMeasure,
  findMilestone,
  listTranchesToPlan,
  planMilestone,
  reachMilestone,
} from '#app/pilots/progress.server.ts'
import { listWaiting } from '#app/pilots/waiting.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { spaced } from '#app/platform/typeset.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import {
  aFacility,
  aFundedAward,
  anOpenPilot,
  answersOf,
  aPreparedPilot,
  type Funded,
  type Host,
  TITLE,
} from './stage.ts'

let stage: Funded
let host: Host
let pilot: Awaited<ReturnType<typeof aPreparedPilot>>
const measuredOn = new Date('2026-10-01T22:00:00Z')
const delay = () => pilot.indicatorIds[0] ?? ''

beforeAll(async () => {
  stage = await aFundedAward()
  host = await aFacility(stage.coordinator)
  pilot = await aPreparedPilot(stage, host)
})

test('a measure is exact to the thousandth, of five people at least, and a second one the same day corrects it', async () => {
  await enterMeasure(host.lead, delay(), { value: 31.275, people: 12, measuredOn })
  await enterMeasure(host.lead, delay(), { value: 30.1, people: 14, measuredOn })
  const [indicator] = (await findPilot(VISITOR, pilot.id)).indicators
  expect(indicator).toMatchObject({ name: 'Délai de rappel', unit: 'heures', baseline: 48.5, target: 24 })
  expect(indicator?.measures).toMatchObject([{ value: 30.1, people: 14, on: measuredOn }])
  const row = await db().measure.findFirstOrThrow({ where: { indicatorId: delay() } })
  expect(row.value).toBe(30_100n)
  expect(await refusalOf(() => enterMeasure(host.lead, delay(), { value: 1, people: 4, measuredOn }))).toEqual({
    status: 409,
    reason: 'too_few_people',
  })
  const tomorrow = { value: 1, people: 5, measuredOn: new Date(Date.now() + 86_400_000) }
  expect(await refusalOf(() => enterMeasure(host.lead, delay(), tomorrow))).toEqual({
    status: 409,
    reason: 'measured_in_future',
  })
})

test('the database itself refuses a figure about fewer than five people', async () => {
  await expect(db().measure.updateMany({ where: { indicatorId: delay() }, data: { people: 4 } })).rejects.toThrow(
    'measure_is_an_aggregate',
  )
})

test('nobody but a lead of the pilot enters figures or reaches milestones', async () => {
  const refused = { status: 403, reason: 'not_the_lead' }
  for (const other of [VISITOR, stage.coordinator, stage.first.founder]) {
    const measure = { value: 1, people: 9, measuredOn }
    expect(await refusalOf(() => enterMeasure(other, delay(), measure))).toEqual(refused)
    expect(await refusalOf(() => reachMilestone(other, pilot.milestoneId))).toEqual(refused)
    expect(await refusalOf(() => findMilestone(other, pilot.milestoneId))).toEqual(refused)
    const indicator = { name: 'Retours', unit: '%', baseline: 8, target: 5 }
    expect(await refusalOf(() => chooseIndicator(other, pilot.id, indicator))).toEqual(refused)
  }
  const unknown = { status: 404, reason: 'not_found' }
  expect(await refusalOf(() => reachMilestone(host.lead, newId()))).toEqual(unknown)
  expect(await refusalOf(() => enterMeasure(host.lead, newId(), { value: 1, people: 9, measuredOn }))).toEqual(unknown)
})

test('a milestone past its day is shown as late to everyone, and first on the lead’s desk', async () => {
  const later = new Date('2027-03-03T08:00:00Z')
  const { milestones } = await at(later, () => findPilot(VISITOR, pilot.id))
  expect(milestones).toMatchObject([{ title: 'Équipe formée', late: true }])
  const [task] = await at(later, () => listWaiting(host.lead))
  expect(task).toEqual({
    key: `pilot:${pilot.id}`,
    text: {
      fr: spaced(`${TITLE.fr} : Étape en retard : Équipe formée.`),
      en: `${TITLE.en}: Late milestone: Équipe formée.`,
    },
    to: `/milestones/${pilot.milestoneId}/reach`,
    due: new Date('2027-03-01T23:00:00Z'),
  })
})

test('two leads reach a milestone at once: it is reached once', async () => {
  const outcomes = await Promise.all([1, 2].map(() => refusalOf(() => reachMilestone(host.lead, pilot.milestoneId))))
  expect(outcomes.filter((outcome) => 'accepted' in outcome)).toEqual([{ accepted: { pilotId: pilot.id } }])
  expect(await db().event.count({ where: { row: pilot.milestoneId, what: 'milestone.reached' } })).toBe(1)
})

test('the award’s payments are proposed as milestones, each until a milestone stands for it', async () => {
  const { awardId } = await findPilot(host.lead, pilot.id)
  const proposed = await listTranchesToPlan({ awardId })
  expect(proposed.map(({ milestone, amountCents }) => [milestone, amountCents])).toEqual([
    ['Convention signée', 1_600_000],
    ['Évaluation remise', 2_400_000],
  ])
  const [first] = proposed
  const tied = {
    title: 'Convention signée',
    owner: 'Direction',
    dueOn: new Date('2027-01-15T23:00:00Z'),
    trancheId: first?.id,
  }
  const both = await Promise.all([1, 2].map(() => refusalOf(() => planMilestone(host.lead, pilot.id, tied))))
  expect(both.filter((outcome) => 'status' in outcome)).toEqual([{ status: 409, reason: 'tranche_already_tied' }])
  expect((await listTranchesToPlan({ awardId })).map(({ milestone }) => milestone)).toEqual(['Évaluation remise'])
  const foreign = { ...tied, trancheId: newId() }
  expect(await refusalOf(() => planMilestone(host.lead, pilot.id, foreign))).toEqual({
    status: 409,
    reason: 'tranche_unknown',
  })
})

test('a seventh indicator, one that goes nowhere, or answers after the start are turned down', async () => {
  const indicator = { name: 'Retours à l’hôpital', unit: '%', baseline: 8, target: 5 }
  for (let n = 0; n < 4; n += 1) await chooseIndicator(host.lead, pilot.id, indicator)
  expect(await refusalOf(() => chooseIndicator(host.lead, pilot.id, indicator))).toEqual({
    status: 409,
    reason: 'enough_indicators',
  })
  expect(await refusalOf(() => checkReadiness(host.lead, pilot.id, answersOf(3)))).toEqual({
    status: 409,
    reason: 'pilot_already_started',
  })
})

test('a pilot and lists of pilots cost the same number of questions to the database, whatever they hold', async () => {
  const other = await aFundedAward()
  const bare = await anOpenPilot(other, await aFacility(other.coordinator))
  const page = (id: string) => countQueries(() => findPilot(VISITOR, id))
  expect(await page(pilot.id)).toBe(await page(bare.id))
  const lists = () => countQueries(() => listPilots(VISITOR))
  const two = await lists()
  const third = await aFundedAward()
  await anOpenPilot(third, await aFacility(third.coordinator))
  expect(await lists()).toBe(two)
})

test('figures may not be added once a pilot has stopped', async () => {
  await stopPilot(host.lead, pilot.id, 'L’équipe n’avait plus de temps pour cela.')
  expect(await refusalOf(() => enterMeasure(host.lead, delay(), { value: 1, people: 9, measuredOn }))).toEqual({
    status: 409,
    reason: 'pilot_ended',
  })
})
