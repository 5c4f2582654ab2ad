import { expect, test } from 'vitest'
import { distributionOf, FEWEST_FILES, spreadOf } from '#app/juries/distribution.ts'

const CRITERIA = [
  { id: 'a', weight: 75, threshold: 3 },
  { id: 'b', weight: 25, threshold: 0 },
]
const meansOf = (files: number) =>
  Array.from({ length: files }, (_, n) => [
    { applicationId: `file ${n}`, criterionId: 'a', mean: n },
    { applicationId: `file ${n}`, criterionId: 'b', mean: 4 },
  ]).flat()

test('Quarters lie between the figures, to a tenth, whatever their order', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ low: 1, quarter: 1.8, middle: 2.5, threeQuarters: 3.3, high: 4 })
  expect(spreadOf([2])).toEqual({ low: 2, quarter: 2, middle: 2, threeQuarters: 2, high: 2 })
})

test('Five files are told together, by criterion and by total; four are not', () => {
  const told = distributionOf(CRITERIA, meansOf(FEWEST_FILES))
  expect(told?.files).toBe(5)
  expect(told?.criteria.get('a')).toEqual({ low: 0, quarter: 1, middle: 2, threeQuarters: 3, high: 4 })
  expect(told?.criteria.get('b')).toEqual({ low: 4, quarter: 4, middle: 4, threeQuarters: 4, high: 4 })
  expect(told?.total).toEqual({ low: 20, quarter: 35, middle: 50, threeQuarters: 65, high: 80 })
  expect(distributionOf(CRITERIA, meansOf(FEWEST_FILES - 1))).toBe(null)
})

test('What is told names no file', () => {
  expect(JSON.stringify([...(distributionOf(CRITERIA, meansOf(6))?.criteria ?? [])])).not.toContain('file')
})
