import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import {
  appointLead,
  appointLeadByEmail,
  enterFacility,
  facilityDocument,
  findFacility,
  listFacilities,
  listLeads,
  listTerritories,
  type NewFacility,
} from '#app/facilities/facilities.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, sits, VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'

let claire: PersonViewer

const aFacility = (changes: Partial<NewFacility> = {}) =>
  enterFacility(claire, {
    name: 'Hôpital de Valmorin',
    town: 'Valmorin',
    kind: 'hospital',
    territory: 'Bretagne',
    tiersLieu: false,
    slots: 1,
    about: { fr: 'Deux cents lits au bord de la rivière.' },
    ...changes,
  })

beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})

test('a coordinator enters a facility and everyone finds it under its name', async () => {
  const { id, slug } = await aFacility({ finess: '290000017', tiersLieu: true, slots: 3 })
  expect(slug).toBe('hopital-de-valmorin')
  expect(await findFacility(slug)).toMatchObject({
    id,
    name: 'Hôpital de Valmorin',
    town: 'Valmorin',
    finess: '290000017',
    tiersLieu: true,
    slots: 3,
    about: { fr: 'Deux cents lits au bord de la rivière.' },
  })
  expect(await facilityDocument(id)).toMatchObject({
    kind: 'facility',
    title: 'Hôpital de Valmorin',
    address: '/facilities/hopital-de-valmorin',
    readers: ['public'],
    facets: { territory: 'Bretagne', kind: 'hospital' },
  })
  expect(await facilityDocument(newId())).toBe(null)
})

test('nobody else enters a facility or says who answers for it', async () => {
  const ines = await aPerson()
  const { id } = await aFacility()
  const refused = { status: 403, reason: 'not_a_coordinator' }
  const facility = {
    name: 'X',
    town: 'X',
    kind: 'clinic',
    territory: 'Corse',
    tiersLieu: false,
    slots: 0,
    about: { fr: 'X' },
  } as const
  for (const viewer of [VISITOR, ines]) {
    expect(await refusalOf(() => enterFacility(viewer, facility))).toEqual(refused)
    expect(await refusalOf(() => appointLead(viewer, id, ines.id))).toEqual(refused)
  }
  expect(await refusalOf(() => appointLead(claire, newId(), ines.id))).toEqual({ status: 404, reason: 'not_found' })
})

test('a lead is appointed once, by their address even before their first visit', async () => {
  const { id } = await aFacility()
  const nadia = await aPerson('Nadia Roussel')
  await appointLead(claire, id, nadia.id)
  await appointLead(claire, id, nadia.id)
  expect(await listLeads(id)).toEqual([nadia.id])
  expect(sits(await seenAgain(nadia), 'facility_lead', id)).toBe(true)
  await appointLeadByEmail(claire, id, { email: 'Yvonne@Glycines.example', name: 'Yvonne Le Goff' })
  const yvonne = await db().person.findUniqueOrThrow({ where: { email: 'yvonne@glycines.example' } })
  expect(await listLeads(id)).toEqual([nadia.id, yvonne.id])
})

test('two facilities of the same name have each their address', async () => {
  const slugs = [await aFacility({ name: 'Clinique du Parc' }), await aFacility({ name: 'Clinique du Parc' })].map(
    ({ slug }) => slug,
  )
  expect(slugs).toEqual(['clinique-du-parc', 'clinique-du-parc-2'])
})

test('the directory is in the order of names whatever their accents, narrowed by region and by kind of place', async () => {
  await aFacility({ name: 'Établissement d’Ærø', territory: 'Corse' })
  await aFacility({ name: 'Espace santé', territory: 'Corse', tiersLieu: true })
  await aFacility({ name: 'Entraide', territory: 'Corse' })
  const names = async (asked: Parameters<typeof listFacilities>[0]) =>
    (await listFacilities(asked)).rows.map((row) => row.name)
  expect(await names({ territory: 'Corse' })).toEqual(['Entraide', 'Espace santé', 'Établissement d’Ærø'])
  expect(await names({ territory: 'Corse', tiersLieu: true })).toEqual(['Espace santé'])
  expect(await names({ territory: 'Mayotte' })).toEqual([])
  expect((await listTerritories()).find(({ territory }) => territory === 'Corse')).toEqual({
    territory: 'Corse',
    facilities: 3,
  })
})

test('it pages by key without losing or repeating one, at the same cost whatever it holds', async () => {
  const few = await countQueries(() => listFacilities())
  for (let n = 0; n < 35; n += 1) await aFacility({ name: `Maison de santé ${n}`, territory: 'Mayotte' })
  expect(await countQueries(() => listFacilities())).toBe(few)
  const first = await listFacilities({ territory: 'Mayotte' })
  const second = await listFacilities({ territory: 'Mayotte', after: first.next ?? '' })
  const slugs = [...first.rows, ...second.rows].map((row) => row.slug)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([30, 5, null])
  expect(slugs).toEqual([...new Set(slugs)].sort())
})
