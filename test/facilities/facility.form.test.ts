import { expect, test } from 'vitest'
import { DirectoryAsked, FacilityForm } from '#app/facilities/facility.form.ts'
import { TERRITORIES } from '#app/facilities/facility.ts'

const told = {
  name: 'Hôpital de Valmorin',
  town: 'Valmorin',
  kind: 'hospital',
  territory: 'Bretagne',
  about: 'Deux cents lits au bord de la rivière.',
}
const finessOf = (finess: string) => FacilityForm.safeParse({ ...told, finess }).data?.finess

test('there are eighteen regions', () => {
  expect(new Set(TERRITORIES).size).toBe(18)
})

test('a FINESS number has nine characters, spaces forgiven, Corsica included', () => {
  expect(finessOf('29 000 0017')).toBe('290000017')
  expect(finessOf('2a0000014')).toBe('2A0000014')
  expect(finessOf('29000001')).toBe(undefined)
  expect(finessOf('2C0000014')).toBe(undefined)
})

test('a facility carries a whole number of pilots, from none to fifty', () => {
  const slotsOf = (slots: string) => FacilityForm.safeParse({ ...told, slots }).data?.slots
  expect(['0', '3', '50'].map(slotsOf)).toEqual([0, 3, 50])
  expect(['-1', '51', '1.5', 'trois'].map(slotsOf)).toEqual([undefined, undefined, undefined, undefined])
})

test('what an address asks of the directory and cannot be read is left out', () => {
  expect(DirectoryAsked.parse({ territory: 'Bretagne', tiersLieu: '1', utm: 'x' })).toEqual({
    territory: 'Bretagne',
    tiersLieu: '1',
  })
  expect(DirectoryAsked.parse({ territory: 'x'.repeat(200), tiersLieu: 'oui' })).toEqual({})
})
