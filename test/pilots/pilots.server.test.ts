import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { deployPilot, evaluatePilot, listDeployments } from '#app/pilots/evaluations.server.ts'
import {
  completePilot,
  countPilots,
  findPilot,
  listOwnPilots,
  listPilots,
  listPilotsOfAwards,
  startPilot,
  stopPilot,
} from '#app/pilots/pilots.server.ts'
import { checkReadiness, chooseIndicator, planMilestone } from '#app/pilots/progress.server.ts'
import { listWaiting } from '#app/pilots/waiting.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import {
  AIM,
  aFacility,
  aFundedAward,
  anOpenPilot,
  answersOf,
  aPreparedPilot,
  type Funded,
  type Host,
  measureAll,
  NOTE,
  TITLE,
} from './stage.ts'

let stage: Funded
let host: Host
let stranger: PersonViewer
const WHY = 'L’équipe de nuit n’a pas pu être formée à temps.'
const EVALUATION = {
  careQuality: 5,
  workQuality: 3,
  facilityBenefit: 4,
  learned: 'Il faut une suppléante dès le premier jour.',
}

beforeAll(async () => {
  stage = await aFundedAward()
  host = await aFacility(stage.coordinator)
  stranger = (await aCoordinator('Sacha Merle')).viewer
})

test('from its opening on, everyone reads a pilot: what, why, where; not who does what, nor how ready the ward is', async () => {
  const { id, milestoneId } = await aPreparedPilot(stage, host, { start: false })
  const open = await findPilot(VISITOR, id)
  expect(open).toMatchObject({ title: TITLE, aim: AIM, stage: 'ready', sites: [{ name: 'Hôpital de Valmorin' }] })
  for (const outsider of [VISITOR, stage.partner, stage.first.founder, stranger]) {
    const seen = await findPilot(outsider, id)
    expect([seen.readiness, seen.nextStep]).toEqual([null, null])
    expect(seen.milestones).toMatchObject([{ id: milestoneId, title: 'Équipe formée', owner: null, late: false }])
    expect(JSON.stringify(seen)).not.toContain(NOTE)
  }
  for (const insider of [stage.coordinator, stage.second, host.lead]) {
    const { readiness, milestones } = await findPilot(insider, id)
    expect(readiness?.answers.find(({ item }) => item === 'alerts')?.note).toBe(NOTE)
    expect(milestones[0]?.owner).toBe('Cadre de santé')
  }
  expect((await findPilot(stage.coordinator, id)).may).toEqual({ lead: false, stop: true, declareUse: false })
  expect((await findPilot(stage.coordinator, id)).nextStep).toBe(null)
})

test('a pilot that does not exist is unknown to all', async () => {
  expect(await refusalOf(() => findPilot(host.lead, newId()))).toEqual({ status: 404, reason: 'not_found' })
})

test('nobody but a lead of its sites acts on a pilot; coordinators may stop it', async () => {
  const own = await aFundedAward()
  const { id } = await anOpenPilot(own, await aFacility(own.coordinator))
  const refused = { status: 403, reason: 'not_the_lead' }
  for (const other of [VISITOR, own.coordinator, own.first.founder, host.lead]) {
    expect(await refusalOf(() => checkReadiness(other, id, answersOf(3)))).toEqual(refused)
    expect(await refusalOf(() => startPilot(other, id))).toEqual(refused)
    expect(await refusalOf(() => completePilot(other, id))).toEqual(refused)
    expect(await refusalOf(() => evaluatePilot(other, id, EVALUATION))).toEqual(refused)
  }
  for (const other of [VISITOR, own.first.founder, host.lead, stranger]) {
    expect(await refusalOf(() => stopPilot(other, id, WHY))).toEqual({ status: 403, reason: 'not_of_this_pilot' })
  }
  await stopPilot(own.second, id, WHY)
  expect(await findPilot(VISITOR, id)).toMatchObject({ stage: 'stopped', stopReason: WHY })
})

test('the gate: a support plan comes first, then better answers open it, and it may shut again before the start', async () => {
  const own = await aFundedAward()
  const facility = await aFacility(own.coordinator)
  const { id } = await anOpenPilot(own, facility)
  const next = async () => (await listWaiting(facility.lead))[0]?.to
  expect(await next()).toBe(`/pilots/${id}/readiness`)
  expect(await checkReadiness(facility.lead, id, answersOf(1))).toEqual({ gate: 'support_plan_first' })
  expect(await refusalOf(() => startPilot(facility.lead, id))).toEqual({ status: 409, reason: 'support_plan_first' })
  expect(await checkReadiness(facility.lead, id, answersOf(2))).toEqual({ gate: null })
  expect((await findPilot(VISITOR, id)).stage).toBe('ready')
  expect(await next()).toBe(`/pilots/${id}/milestones`)
  expect(await refusalOf(() => startPilot(facility.lead, id))).toEqual({ status: 409, reason: 'milestone_missing' })
  await checkReadiness(facility.lead, id, answersOf(0))
  expect((await findPilot(VISITOR, id)).stage).toBe('preparing')
})

test('from the first day in the ward to daily use, each step waits for the one before', async () => {
  const own = await aFundedAward()
  const facility = await aFacility(own.coordinator, 'Maison des Glycines')
  const { lead } = facility
  const { id, indicatorIds } = await aPreparedPilot(own, facility)
  expect((await findPilot(VISITOR, id)).stage).toBe('running')
  expect(await refusalOf(() => startPilot(lead, id))).toEqual({ status: 409, reason: 'pilot_already_started' })
  expect(await refusalOf(() => completePilot(lead, id))).toEqual({ status: 409, reason: 'measure_missing' })
  await measureAll(facility, indicatorIds)
  expect(await refusalOf(() => evaluatePilot(lead, id, EVALUATION))).toEqual({
    status: 409,
    reason: 'pilot_not_completed',
  })
  await completePilot(lead, id)
  const use = {
    level: 1,
    facilityId: facility.id,
    unit: 'Unité de soins',
    since: new Date('2026-11-10T23:00:00Z'),
    people: 80,
  }
  expect(await refusalOf(() => deployPilot(lead, id, use))).toEqual({ status: 409, reason: 'pilot_not_evaluated' })
  await evaluatePilot(lead, id, EVALUATION)
  expect(await findPilot(VISITOR, id)).toMatchObject({ stage: 'evaluated', level: 0, evaluation: EVALUATION })
  await deployPilot(lead, id, use)
  expect(await findPilot(VISITOR, id)).toMatchObject({
    stage: 'deployed',
    level: 1,
    deployments: [{ level: 1, name: 'Maison des Glycines', unit: 'Unité de soins', people: 80, settled: false }],
  })
  expect(await listDeployments({ limit: 1 })).toMatchObject([{ pilotId: id, pilotTitle: TITLE, level: 1 }])
  expect(await listWaiting(lead)).toEqual([])
})

test('a facility says itself that it uses an answer; nobody names it in its place', async () => {
  const [deployed] = await db().pilot.findMany({ where: { stage: 'deployed' } })
  const id = deployed?.id ?? ''
  const use = { level: 2, facilityId: host.id, unit: 'Tous les services', since: new Date('2026-11-12T23:00:00Z') }
  const sites = await db().site.findMany({ where: { pilotId: id } })
  const [other] = await listOwnPilots(host.lead)
  expect(sites.map((site) => site.facilityId)).not.toContain(host.id)
  for (const viewer of [VISITOR, stage.coordinator, stranger]) {
    expect(await refusalOf(() => deployPilot(viewer, id, use))).toEqual({ status: 403, reason: 'not_the_lead' })
  }
  expect(await refusalOf(() => deployPilot(host.lead, id, { ...use, level: 3 }))).toEqual({
    status: 409,
    reason: 'three_facilities_needed',
  })
  await deployPilot(host.lead, id, use)
  expect((await findPilot(VISITOR, id)).level).toBe(2)
  expect(await countPilots()).toEqual({ running: 0, wards: 2 })
  expect(other?.id).not.toBe(id)
})

test('a stop is final, tells why, and frees the payments whose milestones were not reached', async () => {
  const own = await aFundedAward()
  const facility = await aFacility(own.coordinator)
  const { id } = await anOpenPilot(own, facility)
  const [tranche] = await db().tranche.findMany({ where: { awardId: own.awardId }, orderBy: { position: 'asc' } })
  const milestone = {
    title: 'Convention signée',
    owner: 'Direction',
    dueOn: new Date('2027-01-15T23:00:00Z'),
    trancheId: tranche?.id,
  }
  await planMilestone(facility.lead, id, milestone)
  expect(await refusalOf(() => planMilestone(facility.lead, id, milestone))).toEqual({
    status: 409,
    reason: 'tranche_already_tied',
  })
  expect(await refusalOf(() => stopPilot(facility.lead, id, 'Ça ne va pas.'))).toEqual({
    status: 409,
    reason: 'stop_reason_too_short',
  })
  await stopPilot(facility.lead, id, WHY)
  expect((await findPilot(facility.lead, id)).milestones[0]?.trancheId).toBe(null)
  for (const again of [
    () => stopPilot(facility.lead, id, WHY),
    () => planMilestone(facility.lead, id, milestone),
    () => chooseIndicator(facility.lead, id, { name: 'Délai', unit: 'h', baseline: 1, target: 2 }),
  ]) {
    expect(await refusalOf(again)).toEqual({ status: 409, reason: 'pilot_ended' })
  }
})

test('the database itself keeps no stopped pilot without its reason, and no two live pilots for one award', async () => {
  const [pilot] = await db().pilot.findMany({ where: { stage: 'ready' } })
  const id = pilot?.id ?? ''
  await expect(db().pilot.update({ where: { id }, data: { stage: 'stopped', endedAt: new Date() } })).rejects.toThrow(
    'pilot_stopped_says_why',
  )
  await expect(db().pilot.update({ where: { id }, data: { stage: 'running' } })).rejects.toThrow(
    'pilot_running_has_started',
  )
  const { awardId, organisationId: organiserId } = stage
  const twin = { id: newId(), awardId, organiserId, number: 'EX-2026-9999', title: TITLE, aim: AIM, openedBy: newId() }
  await expect(db().pilot.create({ data: { ...twin, stage: 'preparing', openedAt: new Date() } })).rejects.toThrow(
    'Unique constraint failed',
  )
})

test('lists page by key, latest first, and find the pilots of awards', async () => {
  const model = await db().pilot.findFirstOrThrow({ where: { stage: 'stopped' } })
  const before = await db().pilot.count()
  for (let n = 0; n < 32; n += 1) {
    await db().pilot.create({
      data: { ...model, title: TITLE, aim: AIM, id: newId(), number: `EX-2026-8${n}`, awardId: newId() },
    })
  }
  const first = await listPilots(VISITOR)
  const second = await listPilots(VISITOR, { after: first.next ?? newId() })
  const ids = [...first.rows, ...second.rows].map((pilot) => pilot.id)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([30, before + 2, null])
  expect(ids).toEqual([...new Set(ids)].sort().reverse())
  const of = await listPilotsOfAwards(VISITOR, [stage.awardId, newId()])
  expect([...of.values()].map((pilots) => pilots.length)).toEqual([1, 0])
})
