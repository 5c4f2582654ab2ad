import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import {
  answerHosting,
  askToHost,
  findHosting,
  listHostingsOfAward,
  listHostingsOfFacility,
} from '#app/pilots/hostings.server.ts'
import { listPilotsOfFacility, openPilot, pilotDocument, stopPilot } from '#app/pilots/pilots.server.ts'
import { listWaiting } from '#app/pilots/waiting.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aDecidedCall, aProposal, aReceivedPledge } from '#test/funding/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import {
  AIM,
  aFacility,
  aFundedAward,
  anAgreedHosting,
  anAskedHosting,
  type Funded,
  type Host,
  TITLE,
} from './stage.ts'

let stage: Funded
let valmorin: Host
let aubrac: Host
const NO = 'Le service déménage au printemps.'
const told = { title: TITLE, aim: AIM }
const unit = 'Chirurgie ambulatoire'

beforeAll(async () => {
  stage = await aFundedAward()
  valmorin = await aFacility(stage.coordinator)
  aubrac = await aFacility(stage.coordinator, 'Clinique d’Aubrac')
})

test('an approved award waits for a facility on its coordinators’ desk, and on no one else’s', async () => {
  const waits = [{ to: `/awards/${stage.awardId}/hosting` }]
  expect(await listWaiting(stage.coordinator)).toMatchObject(waits)
  expect(await listWaiting(stage.second)).toMatchObject(waits)
  for (const other of [stage.partner, stage.first.founder, valmorin.lead]) expect(await listWaiting(other)).toEqual([])
})

test('only the organiser asks, and only for an award with two signatures', async () => {
  const asked = { awardId: stage.awardId, facilityId: valmorin.id, unit }
  const { viewer: stranger } = await aCoordinator('Sacha Merle')
  expect(await refusalOf(() => askToHost(stranger, asked))).toEqual({ status: 404, reason: 'not_found' })
  expect(await refusalOf(() => askToHost(stage.first.founder, asked))).toEqual({
    status: 403,
    reason: 'not_a_coordinator',
  })
  expect(await refusalOf(() => askToHost(stage.coordinator, { ...asked, facilityId: newId() }))).toEqual({
    status: 404,
    reason: 'not_found',
  })
  const decided = await aDecidedCall()
  const pledge = await aReceivedPledge(decided, 1_000_000)
  const shares = [{ pledgeId: pledge.id, amountCents: 1_000_000 }]
  const proposal = await proposeAward(decided.viewer, aProposal(decided.first.id, shares))
  const early = await refusalOf(() => askToHost(decided.viewer, { ...asked, awardId: proposal.id }))
  expect(early).toEqual({ status: 409, reason: 'award_not_approved' })
})

test('a facility that is asked is known to its lead and to those who ask, and named to nobody else', async () => {
  const { id } = await anAskedHosting(stage, valmorin)
  expect(
    await refusalOf(() => askToHost(stage.coordinator, { awardId: stage.awardId, facilityId: valmorin.id, unit })),
  ).toEqual({
    status: 409,
    reason: 'already_asked',
  })
  for (const reader of [stage.coordinator, stage.second, valmorin.lead]) {
    expect((await findHosting(reader, id)).facility.name).toBe('Hôpital de Valmorin')
    expect((await listHostingsOfFacility(reader, valmorin.id)).map((hosting) => hosting.id)).toEqual([id])
  }
  for (const stranger of [VISITOR, stage.partner, stage.first.founder, aubrac.lead]) {
    expect(await refusalOf(() => findHosting(stranger, id))).toEqual({ status: 404, reason: 'not_found' })
    expect(await refusalOf(() => answerHosting(stranger, id, { agrees: true }))).toEqual({
      status: 404,
      reason: 'not_found',
    })
    expect(await listHostingsOfFacility(stranger, valmorin.id)).toEqual([])
    expect(await listHostingsOfAward(stranger, stage.awardId)).toEqual([])
  }
  expect(await listPilotsOfFacility(VISITOR, valmorin.id)).toEqual([])
  expect(await listWaiting(valmorin.lead)).toMatchObject([{ to: `/hostings/${id}` }])
  expect(await listWaiting(stage.coordinator)).toEqual([])
})

test('who is asked reads the file they are asked to try, and nobody else is let in', async () => {
  expect((await findApplication(valmorin.lead, stage.first.id)).id).toBe(stage.first.id)
  expect(await refusalOf(() => findApplication(aubrac.lead, stage.first.id))).toEqual({
    status: 404,
    reason: 'not_found',
  })
})

test('the lead declines with a reason that coordinators alone read; the award waits for another facility', async () => {
  const [hosting] = await listHostingsOfFacility(valmorin.lead, valmorin.id)
  const id = hosting?.id ?? ''
  expect(await refusalOf(() => answerHosting(stage.coordinator, id, { agrees: true }))).toEqual({
    status: 403,
    reason: 'not_the_lead',
  })
  expect(await refusalOf(() => answerHosting(valmorin.lead, id, { agrees: false, reason: 'Non.' }))).toEqual({
    status: 409,
    reason: 'refusal_reason_missing',
  })
  await answerHosting(valmorin.lead, id, { agrees: false, reason: NO })
  expect(await findHosting(stage.second, id)).toMatchObject({ stage: 'declined', reason: NO })
  expect(await refusalOf(() => answerHosting(valmorin.lead, id, { agrees: true }))).toEqual({
    status: 409,
    reason: 'already_answered',
  })
  expect(await refusalOf(() => openPilot(valmorin.lead, id, told))).toEqual({
    status: 409,
    reason: 'facility_has_not_agreed',
  })
  expect(await listWaiting(stage.coordinator)).toMatchObject([{ to: `/awards/${stage.awardId}/hosting` }])
})

test('two leads who answer at once give one answer', async () => {
  const { id } = await anAskedHosting(stage, aubrac)
  const answers = [{ agrees: true }, { agrees: false, reason: NO }].map((answer) =>
    refusalOf(() => answerHosting(aubrac.lead, id, answer)),
  )
  const refused = (await Promise.all(answers)).filter((outcome) => 'status' in outcome)
  expect(refused).toHaveLength(1)
  expect(await db().event.count({ where: { row: id, what: { in: ['hosting.agreed', 'hosting.declined'] } } })).toBe(1)
})

test('two facilities that agreed open one pilot together, however fast both press; a third joins by agreeing', async () => {
  const both = await aFundedAward()
  const hosts = [await aFacility(both.coordinator, 'Nord'), await aFacility(both.coordinator, 'Sud')] as const
  const agreed = [await anAgreedHosting(both, hosts[0]), await anAgreedHosting(both, hosts[1])] as const
  const outcomes = await Promise.all([
    refusalOf(() => openPilot(hosts[0].lead, agreed[0].id, told)),
    refusalOf(() => openPilot(hosts[1].lead, agreed[1].id, told)),
  ])
  expect(outcomes.filter((outcome) => 'status' in outcome)).toEqual([{ status: 409, reason: 'pilot_already_open' }])
  const third = await aFacility(both.coordinator, 'Est')
  await anAgreedHosting(both, third)
  const names = async (host: Host) =>
    (await listPilotsOfFacility(VISITOR, host.id)).map(({ sites }) => sites.map((site) => site.name).sort())
  for (const host of [...hosts, third]) expect(await names(host)).toEqual([['Est', 'Nord', 'Sud']])
})

test('once a pilot has stopped, another facility may try for the same award; the first is not dragged along', async () => {
  const again = await aFundedAward()
  const [first, next] = [await aFacility(again.coordinator, 'Première'), await aFacility(again.coordinator, 'Suivante')]
  const hosting = await anAgreedHosting(again, first)
  const stopped = await openPilot(first.lead, hosting.id, told)
  await stopPilot(first.lead, stopped.id, 'L’équipe n’avait plus de temps pour cela.')
  expect(await listWaiting(again.coordinator)).toMatchObject([{ to: `/awards/${again.awardId}/hosting` }])
  const { id } = await openPilot(next.lead, (await anAgreedHosting(again, next)).id, told)
  expect((await listPilotsOfFacility(VISITOR, next.id)).map((pilot) => pilot.id)).toEqual([id])
  expect((await listPilotsOfFacility(VISITOR, first.id)).map((pilot) => pilot.id)).toEqual([stopped.id])
})

test('search knows a pilot by its title, its aim and its places, never a facility that was only asked', async () => {
  const third = await aFundedAward()
  const asked = await aFacility(third.coordinator, 'Établissement resté discret')
  const host = await aFacility(third.coordinator, 'Maison des Glycines')
  await anAskedHosting(third, asked)
  const { id, number } = await openPilot(host.lead, (await anAgreedHosting(third, host)).id, told)
  const document = await pilotDocument(id)
  expect(document).toMatchObject({ kind: 'pilot', title: TITLE.fr, address: `/pilots/${id}`, readers: ['public'] })
  expect(document?.body).toContain('Maison des Glycines')
  expect(document?.body).toContain(number)
  expect(document?.body).not.toContain('discret')
})
