import { expect, test } from 'vitest'
import { isSiren, isSiret } from '#app/people/siren.ts'

test('a number whose Luhn sum is a multiple of ten is a SIREN, with or without spaces', () => {
  expect(['123456782', '123 456 782', '732 829 320'].map(isSiren)).toEqual([true, true, true])
})

test('one figure wrong, missing or too many is a slip', () => {
  expect(['123456789', '12345678', '1234567820', 'ABCDEFGHI', ''].map(isSiren)).toEqual(Array(5).fill(false))
})

test('a SIRET is a SIREN and five figures more, checked as a whole', () => {
  expect(['73282932000074', '732 829 320 00074', '73282932000075', '732829320'].map(isSiret)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
