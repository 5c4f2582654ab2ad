import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { countCampaign } from '#app/needs/campaign-counts.server.ts'
import {
  endCampaign,
  findCampaign,
  launchCampaign,
  listCampaigns,
  openCampaignBySlug,
} from '#app/needs/campaigns.server.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { aHeardNeed, aNeed } from '#test/support/needs.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer
let organisationId: string
let valmorin: { id: string; slug: string; name: string }
let aubrac: { id: string; slug: string; name: string }

beforeAll(async () => {
  const coordinator = await aCoordinator()
  claire = coordinator.viewer
  organisationId = coordinator.organisationId
  valmorin = await aFacility(claire, 'Centre hospitalier de Valmorin')
  aubrac = await aFacility(claire, 'CHU de Saint-Aubrac')
})

const asks = (changes: Partial<Parameters<typeof launchCampaign>[1]> = {}) =>
  launchCampaign(claire, {
    organisationId,
    question: { fr: 'Que vous manque-t-il la nuit ?' },
    about: { fr: 'Pour bâtir un appel à projets avec vous.' },
    opensAt: new Date('2020-01-01'),
    closesAt: new Date('2100-01-01'),
    facilityIds: [valmorin.id],
    ...changes,
  })

test('a question has an address one can type, and the same question asked again has another', async () => {
  const [first, second] = [await asks(), await asks()]
  expect([first.slug, second.slug]).toEqual(['que-vous-manque-t-il-la-nuit', 'que-vous-manque-t-il-la-nuit-2'])
  expect(await findCampaign(first.slug)).toMatchObject({ stage: 'open', facilities: [{ slug: valmorin.slug }] })
  expect((await listCampaigns()).rows.map(({ slug }) => slug)).toEqual([second.slug, first.slug])
})

test('it is asked by those who coordinate its organiser, between dates that make sense, of facilities that exist', async () => {
  const other = await aCoordinator('Sylvain Ferrand')
  const forged = { organisationId: other.organisationId }
  expect(await refusalOf(() => asks(forged))).toEqual({ status: 403, reason: 'not_a_coordinator' })
  const past = { closesAt: new Date('2020-01-02') }
  expect(await refusalOf(() => asks(past))).toEqual({ status: 409, reason: 'campaign_ends_in_the_past' })
  const { slug } = await asks({ facilityIds: [newId(), aubrac.id] })
  expect((await findCampaign(slug)).facilities.map(({ id }) => id)).toEqual([aubrac.id])
})

test('needs belong to it while it is open; before, after and with a forged id they are kept all the same, without it', async () => {
  const { id, slug } = await asks({ opensAt: new Date('2027-01-01'), closesAt: new Date('2027-02-01') })
  const posted = async (day: string, campaignId = id) => {
    const need = await at(new Date(day), () => aNeed({ campaignId, facilityId: valmorin.id }))
    return (await db().need.findUniqueOrThrow({ where: { id: need.id } })).campaignId
  }
  expect(await posted('2026-12-31')).toBe(null)
  expect(await posted('2027-01-15')).toBe(id)
  expect(await posted('2027-02-01')).toBe(null)
  expect(await posted('2027-01-15', newId())).toBe(null)
  await at(new Date('2027-01-20'), () => endCampaign(claire, id))
  expect(await posted('2027-01-21')).toBe(null)
  expect(await at(new Date('2027-01-15'), () => openCampaignBySlug(slug))).toMatchObject({ id })
  expect(await at(new Date('2027-01-21'), () => openCampaignBySlug(slug))).toBe(null)
})

test('its organiser ends it once, even when two press at once; nobody else does', async () => {
  const { id } = await asks()
  const ines = await aPerson()
  expect(await refusalOf(() => endCampaign(ines, id))).toEqual({ status: 403, reason: 'not_a_coordinator' })
  const ends = await Promise.all([1, 2].map(() => refusalOf(() => endCampaign(claire, id))))
  expect(ends.filter((end) => 'accepted' in end)).toHaveLength(1)
  expect(await refusalOf(() => endCampaign(claire, id))).toMatchObject({ status: 409 })
})

test('a facility of the directory gives a need its name and territory; an unknown one gives nothing', async () => {
  const known = await aNeed({ facilityId: valmorin.id, facilityName: undefined })
  expect(await db().need.findUniqueOrThrow({ where: { id: known.id } })).toMatchObject({
    facilityId: valmorin.id,
    facilityName: valmorin.name,
    territory: 'Bretagne',
  })
  const forged = await aNeed({ facilityId: newId(), facilityName: undefined })
  expect(await db().need.findUniqueOrThrow({ where: { id: forged.id } })).toMatchObject({
    facilityId: null,
    facilityName: null,
    territory: null,
  })
})

test('the public counts what was read, from five on; coordinators count everything', async () => {
  const { id, slug } = await asks({ question: { fr: 'Que vous manque-t-il le matin ?' }, facilityIds: [aubrac.id] })
  const from = (facilityId?: string) => ({ campaignId: id, facilityId })
  for (let n = 0; n < 5; n += 1) await aHeardNeed(claire, from(aubrac.id))
  await aNeed(from(aubrac.id))
  await aHeardNeed(claire, from(valmorin.id))
  await aNeed(from())
  const campaign = await findCampaign(slug)
  const plain = async (viewer: Parameters<typeof countCampaign>[0]) =>
    (await countCampaign(viewer, campaign)).map((row) => [row.facility?.name ?? null, row.heard, row.received])
  expect(await plain(VISITOR)).toEqual([
    [aubrac.name, 5, null],
    [valmorin.name, null, null],
    [null, null, null],
  ])
  expect(await plain(claire)).toEqual([
    [aubrac.name, 5, 6],
    [valmorin.name, 1, 1],
    [null, 0, 1],
  ])
})

test('its page asks as much for one need as for many', async () => {
  const ask = async (slug: string) => countCampaign(VISITOR, await findCampaign(slug))
  const empty = await asks({ question: { fr: 'Que vous manque-t-il en été ?' } })
  const full = await asks({
    question: { fr: 'Que vous manque-t-il en hiver ?' },
    facilityIds: [valmorin.id, aubrac.id],
  })
  for (let n = 0; n < 3; n += 1) await aHeardNeed(claire, { campaignId: full.id, facilityId: aubrac.id })
  expect(await countQueries(() => ask(full.slug))).toBe(await countQueries(() => ask(empty.slug)))
})
