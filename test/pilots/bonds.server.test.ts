import '#test/support/database.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { deployPilot, evaluatePilot } from '#app/pilots/evaluations.server.ts'
import { completePilot, stopPilot } from '#app/pilots/pilots.server.ts'
import { db } from '#app/platform/db.ts'
import { changeReference, removeReference, tellReference } from '#app/solutions/references.server.ts'
import { aReference } from '#test/solutions/stage.ts'
import { aFacility, aFundedAward, aPreparedPilot, type Funded, type Host, measureAll } from './stage.ts'

const SINCE = new Date('2026-01-31T23:00:00Z')
const MIGRATION = 'prisma/migrations/20261122160500_bonds_between_organisations/migration.sql'

let stage: Funded
let host: Host
let companyId: string
beforeAll(async () => {
  stage = await aFundedAward()
  host = await aFacility(stage.coordinator)
  companyId = stage.first.companyId
})
const bonds = (where: object = {}) =>
  db().bond.findMany({
    where,
    select: { kind: true, fromId: true, toId: true, since: true, until: true, sourceId: true },
    orderBy: [{ since: 'asc' }, { sourceId: 'asc' }],
  })
const pilotRow = (id: string) => db().pilot.findUniqueOrThrow({ where: { id } })

test('a partner that pays for an award is tied to its company until the last part falls due', async () => {
  const award = await db().award.findUniqueOrThrow({ where: { id: stage.awardId }, include: { shares: true } })
  const pledge = await db().pledge.findUniqueOrThrow({ where: { id: award.shares[0]?.pledgeId ?? '' } })
  expect(await bonds({ kind: 'funded' })).toEqual([
    {
      ...{ kind: 'funded', fromId: pledge.organisationId, toId: companyId, sourceId: award.id },
      ...{ since: award.approvedAt, until: new Date('2027-07-15T21:59:00Z') },
    },
  ])
})

test('a hospital is tied to the company it tries until the trial ends, and again as long as it uses the answer', async () => {
  const tied = { kind: 'hosted', fromId: host.id, toId: companyId }
  const { id, indicatorIds } = await aPreparedPilot(stage, host)
  const { openedAt } = await pilotRow(id)
  expect(await bonds({ kind: 'hosted' })).toEqual([{ ...tied, sourceId: id, since: openedAt, until: null }])
  await measureAll(host, indicatorIds)
  await completePilot(host.lead, id)
  const { endedAt } = await pilotRow(id)
  expect(await bonds({ sourceId: id })).toEqual([{ ...tied, sourceId: id, since: openedAt, until: endedAt }])
  await evaluatePilot(host.lead, id, { careQuality: 4, workQuality: 3, facilityBenefit: 4, learned: 'À refaire.' })
  await deployPilot(host.lead, id, { level: 1, facilityId: host.id, unit: 'Chirurgie', since: SINCE })
  const use = await db().deployment.findFirstOrThrow({ where: { pilotId: id } })
  expect(await bonds({ sourceId: use.id })).toEqual([{ ...tied, sourceId: use.id, since: SINCE, until: null }])
})

test('a trial that is stopped ends what it tied', async () => {
  const other = await aFundedAward()
  const place = await aFacility(other.coordinator, 'CHU de Saint-Aubrac')
  const { id } = await aPreparedPilot(other, place)
  await stopPilot(place.lead, id, 'Le service a fermé douze lits, l’essai ne peut plus se faire.')
  const [bond] = await bonds({ sourceId: id })
  expect([bond?.fromId, bond?.until]).toEqual([place.id, (await pilotRow(id)).endedAt])
})

test('a place of use ties as long as its company says, wherever it says, and not once it is taken off', async () => {
  const { founder } = stage.first
  const { slug } = await db().solution.findFirstOrThrow({ where: { organisationId: companyId } })
  const second = await aFacility(stage.coordinator, 'Clinique des Sorbiers')
  const [from, until] = [new Date('2018-01-31T23:00:00Z'), new Date('2019-01-31T23:00:00Z')]
  const use = await tellReference(founder, slug, aReference({ facilityId: host.id, since: from }))
  await tellReference(founder, slug, aReference({ place: 'Une clinique à l’étranger' }))
  const told = async () => (await bonds({ sourceId: use.id })).map((bond) => [bond.fromId, bond.since, bond.until])
  expect(await told()).toEqual([[host.id, from, null]])
  await changeReference(founder, slug, use.id, aReference({ facilityId: host.id, since: from, until }))
  expect(await told()).toEqual([[host.id, from, until]])
  await changeReference(founder, slug, use.id, aReference({ facilityId: second.id, since: from, until }))
  expect(await told()).toEqual([[second.id, from, until]])
  await removeReference(founder, slug, use.id)
  expect(await told()).toEqual([])
})

test('what happened before bonds were kept is found again when the house moves in', async () => {
  const { founder } = stage.first
  const { slug } = await db().solution.findFirstOrThrow({ where: { organisationId: companyId } })
  await tellReference(founder, slug, aReference({ facilityId: host.id }))
  const kept = await bonds()
  await db().bond.deleteMany()
  const sql = readFileSync(path.resolve(MIGRATION), 'utf8')
  for (const [insert] of sql.matchAll(/INSERT INTO bond[^;]+;/g)) await db().$executeRawUnsafe(insert)
  expect([(await bonds()).length > 4, await bonds()]).toEqual([true, kept])
})
