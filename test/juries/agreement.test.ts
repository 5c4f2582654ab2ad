import { expect, test } from 'vitest'
import { agreementOf, alphaOf } from '#app/juries/agreement.ts'

test('Agreement is 0.849 on the example of Krippendorff: four observers, twelve units, values missing', () => {
  const units = [
    [1, 1, 1],
    [2, 2, 3, 2],
    [3, 3, 3, 3],
    [3, 3, 3, 3],
    [2, 2, 2, 2],
    [1, 2, 3, 4],
    [4, 4, 4, 4],
    [1, 1, 2, 1],
    [2, 2, 2, 2],
    [5, 5, 5],
    [1, 1],
    [3],
  ]
  expect(alphaOf(units)).toBeCloseTo(0.849, 3)
})

test('By hand: two files of two totals, 0 and 2, then 4 and 4: 1 − 2 ÷ (22 ÷ 3)', () => {
  expect(
    alphaOf([
      [0, 2],
      [4, 4],
    ]),
  ).toBeCloseTo(1 - 2 / (44 / 6), 12)
})

test('Jurors who agree on everything stand at 1, those who contradict one another below 0', () => {
  expect(
    alphaOf([
      [20, 20],
      [80, 80],
    ]),
  ).toBe(1)
  expect(
    alphaOf([
      [20, 80],
      [80, 20],
    ]),
  ).toBe(-0.5)
})

test('Nothing is said when no file was read twice, nor when all totals are one and the same', () => {
  expect(alphaOf([[50], [70], []])).toBe(null)
  expect(
    alphaOf([
      [50, 50],
      [50, 50],
    ]),
  ).toBe(null)
})

test('Agreement is called good from 0.8, fair from 0.667, weak below', () => {
  expect([0.8, 0.79, 0.667, 0.66, -0.2].map(agreementOf)).toEqual(['good', 'fair', 'fair', 'weak', 'weak'])
})
