import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { listCatalogue } from '#app/solutions/catalogue.server.ts'
import {
  changeSolution,
  describeSolution,
  findSolution,
  listOwnSolutions,
  listSolutionsById,
  solutionDocument,
} from '#app/solutions/solutions.server.ts'
import { listWaiting } from '#app/solutions/waiting.server.ts'
import { aCoordinator, aPerson, seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'

const TOLD = {
  name: 'Fil du soir',
  pitch: 'Un appel chaque soir à qui vient de rentrer.',
  about: 'Une infirmière appelle et note ce qui compte.',
  maturity: 'tested' as const,
  site: 'https://www.fil-du-soir.example',
  listed: true,
}

async function aCompany(name: string) {
  const person = await aPerson(`Fondateur de ${name}`)
  const { id: organisationId } = await foundOrganisation(person, { kind: 'company', name, town: 'Valmorin' })
  return { viewer: await seenAgain(person), organisationId }
}

test('a listed solution is read by everyone, in lists, by its address and by search', async () => {
  const { viewer, organisationId } = await aCompany('Les Veilleurs')
  const { id, slug } = await describeSolution(viewer, { organisationId, ...TOLD })
  expect(await findSolution(VISITOR, slug)).toMatchObject({ ...TOLD, organisationName: 'Les Veilleurs' })
  expect((await listCatalogue(VISITOR)).rows.map((row) => row.id)).toContain(id)
  expect(await solutionDocument(id)).toMatchObject({ title: 'Fil du soir', address: `/solutions/${slug}` })
})

test('an unlisted one is there for its company and coordinators only, and search does not know it', async () => {
  const { viewer, organisationId } = await aCompany('La Réserve')
  const { id, slug } = await describeSolution(viewer, { organisationId, ...TOLD, listed: false })
  const notFound = { status: 404, reason: 'not_found' }
  for (const stranger of [VISITOR, await aPerson(), (await aCompany('Voisine')).viewer]) {
    expect(await refusalOf(() => findSolution(stranger, slug))).toEqual(notFound)
    expect((await listCatalogue(stranger)).rows.map((row) => row.id)).not.toContain(id)
  }
  expect((await findSolution((await aCoordinator()).viewer, slug)).id).toBe(id)
  expect((await listOwnSolutions(viewer)).map((row) => row.id)).toEqual([id])
  expect(await solutionDocument(id)).toBe(null)
})

test('only its own people describe and change what a company offers', async () => {
  const { viewer, organisationId } = await aCompany('Les Bâtisseurs')
  const { slug } = await describeSolution(viewer, { organisationId, ...TOLD })
  const stranger = await aPerson()
  const forbidden = { status: 403, reason: 'not_of_this_organisation' }
  expect(await refusalOf(() => describeSolution(stranger, { organisationId, ...TOLD }))).toEqual(forbidden)
  expect(await refusalOf(() => changeSolution(stranger, slug, TOLD))).toEqual(forbidden)
})

test('a partner does not present solutions', async () => {
  const person = await aPerson('Trésorière')
  const { id: organisationId } = await foundOrganisation(person, { kind: 'partner', name: 'Fondation Aubrac' })
  const partner = await seenAgain(person)
  const refused = { status: 409, reason: 'not_a_maker' }
  expect(await refusalOf(() => describeSolution(partner, { organisationId, ...TOLD }))).toEqual(refused)
})

test('renamed, a solution keeps its address; taken off the list, it is found no more', async () => {
  const { viewer, organisationId } = await aCompany('Les Changeants')
  const { id, slug } = await describeSolution(viewer, { organisationId, ...TOLD, name: 'Premier nom' })
  await changeSolution(viewer, slug, { ...TOLD, name: 'Second nom', site: undefined, listed: false })
  expect(slug).toBe('premier-nom')
  expect(await findSolution(viewer, slug)).toMatchObject({ name: 'Second nom', site: null, listed: false })
  expect(await solutionDocument(id)).toBe(null)
})

test('two solutions of the same name have two addresses', async () => {
  const { viewer, organisationId } = await aCompany('Les Homonymes')
  const one = await describeSolution(viewer, { organisationId, ...TOLD, name: 'Homonyme' })
  const two = await describeSolution(viewer, { organisationId, ...TOLD, name: 'Homonyme' })
  expect([one.slug, two.slug]).toEqual(['homonyme', 'homonyme-2'])
  const byId = await listSolutionsById([one.id, two.id, one.id])
  expect([...byId.values()].map((row) => row.organisationName)).toEqual(['Les Homonymes', 'Les Homonymes'])
})

test('a company that has not said what it offers finds that on its desk, until it has', async () => {
  const { viewer, organisationId } = await aCompany('Les Muets')
  expect((await listWaiting(viewer)).map((waiting) => waiting.text.fr)).toEqual(['Présenter ce que propose Les Muets'])
  await describeSolution(viewer, { organisationId, ...TOLD })
  expect((await listWaiting(viewer)).map((waiting) => waiting.text.fr)).toEqual([
    'Dire la taille et l’âge de Les Muets, une fois pour tous les appels',
  ])
  expect(await listWaiting(VISITOR)).toEqual([])
})
