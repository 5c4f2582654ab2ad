import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  figureTyped,
  fromThousandths,
  objectionToIndicator,
  objectionToMeasure,
  toThousandths,
} from '#app/pilots/indicator.ts'

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  [' 1 250 ', 1250],
  ['1\u00a0250,75', 1250.75],
  ['1\u202f250', 1250],
  ['-3,25', -3.25],
  ['−3', -3],
  ['0', 0],
  ['0,125', 0.125],
])('people type “%s” for %d', (typed, figure) => {
  expect(figureTyped(typed)).toBe(figure)
})

test.each(['', 'douze', '12,5,1', '1,2345', '12 %', '1e3', '--1', ',5', '5,', '1234567890'])(
  '“%s” is no figure',
  (typed) => {
    expect(figureTyped(typed)).toBe(null)
  },
)

test('every figure of three decimals comes back as it was typed', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (thousandths) => {
      const typed = `${thousandths < 0 ? '-' : ''}${Math.floor(Math.abs(thousandths) / 1000)},${String(Math.abs(thousandths) % 1000).padStart(3, '0')}`
      const figure = figureTyped(typed) ?? Number.NaN
      expect(toThousandths(figure)).toBe(BigInt(thousandths))
      expect(fromThousandths(toThousandths(figure))).toBe(figure)
    }),
  )
})

test('an indicator goes somewhere', () => {
  expect(objectionToIndicator({ baseline: 40, target: 40 })).toBe('target_is_baseline')
  expect(objectionToIndicator({ baseline: 40, target: 20 })).toBe(null)
})

test('a measure is of five people at least, and of a day that has come', () => {
  const now = new Date('2026-06-01T10:00:00Z')
  const measuredOn = new Date('2026-06-01T00:00:00Z')
  expect(objectionToMeasure({ people: 4, measuredOn }, now)).toBe('too_few_people')
  expect(objectionToMeasure({ people: 5.5, measuredOn }, now)).toBe('too_few_people')
  expect(objectionToMeasure({ people: 5, measuredOn }, now)).toBe(null)
  expect(objectionToMeasure({ people: 5, measuredOn: new Date('2026-06-02T00:00:00Z') }, now)).toBe(
    'measured_in_future',
  )
})
