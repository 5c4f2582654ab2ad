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
