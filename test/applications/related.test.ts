import { expect, test } from 'vitest'
import { tiesBetween } from '#app/applications/related.ts'

const one = {
  organisationId: 'ondelune',
  solutionId: 'rappel',
  people: ['zoé', 'louise'],
  sponsors: [{ email: 'dr@hopital.example', name: 'Dr Roux' }],
}
const stranger = { organisationId: 'kairnea', solutionId: 'dix-lignes', people: [], sponsors: [] }

test('files of strangers are not related', () => {
  expect(tiesBetween(one, stranger, ['ondelune'])).toEqual([])
})

test('each tie is told once, with whom it is by', () => {
  const other = { ...stranger, people: ['zoé', 'zoé', 'max'], sponsors: one.sponsors, solutionId: 'rappel' }
  expect(tiesBetween(one, other, ['ondelune', 'kairnea'])).toEqual([
    { by: 'siren' },
    { by: 'solution' },
    { by: 'person', personId: 'zoé' },
    { by: 'sponsor', name: 'Dr Roux' },
  ])
})

test('of one company, its people go without saying', () => {
  expect(tiesBetween(one, { ...one, solutionId: 'autre', sponsors: [] }, ['ondelune'])).toEqual([{ by: 'company' }])
})
