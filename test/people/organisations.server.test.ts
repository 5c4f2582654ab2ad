import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { aPerson } from '#test/support/people.ts'

test('several who found an organisation of one name at once are each given an address', async () => {
  const founder = await aPerson('Fondatrice pressée')
  const found = () => foundOrganisation(founder, { kind: 'company', name: 'Clinique du Pont' })
  const founded = await Promise.all(Array.from({ length: 4 }, found))
  const wished = 'clinique-du-pont'
  expect(founded.map(({ slug }) => slug).sort()).toEqual([wished, `${wished}-2`, `${wished}-3`, `${wished}-4`])
})

test('a name that ends like a numbered address takes it from nobody', async () => {
  const founder = await aPerson('Fondatrice pressée')
  const found = (name: string) => foundOrganisation(founder, { kind: 'company', name })
  await found('Horizon')
  const slugs = (await Promise.all([found('Horizon'), found('Horizon 2')])).map(({ slug }) => slug)
  expect([slugs.includes('horizon-2'), new Set(slugs).size]).toEqual([true, 2])
})
