import { expect, test } from 'vitest'
import { centsOf, Euros, eurosOf } from '#app/platform/money.ts'

test.each([
  ['25000', 2_500_000],
  ['25 000,50', 2_500_050],
  ['25\u00a0000,5', 2_500_050],
  ['25\u202f000.50 €', 2_500_050],
  ['12 euros', 1_200],
  ['0', 0],
  ['0,01', 1],
])('"%s" is read as %i cents', (typed, cents) => {
  expect(centsOf(typed)).toBe(cents)
})

test.each(['', '-5', '12,345', '25.000', '1,5,0', '1e3', 'dix', '٣', '12345678901'])('"%s" is no amount', (typed) => {
  expect(centsOf(typed)).toBe(null)
  expect(Euros.safeParse(typed).error?.issues.map((issue) => issue.message)).toEqual(['amount_malformed'])
})

test('cents are shown in a box as they would be typed', () => {
  expect([0, 1, 50, 100, 2_500_050, 2_500_000].map(eurosOf)).toEqual(['0', '0,01', '0,50', '1', '25000,50', '25000'])
})
