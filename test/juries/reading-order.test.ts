import { expect, test } from 'vitest'
import { inReadingOrder } from '#app/juries/reading-order.ts'

const FILES = Array.from({ length: 15 }, (_, n) => ({ id: `019ab3f2-7c00-7000-8000-0000000000${10 + n}` }))
const orderOf = (juror: string, files = FILES) => inReadingOrder(juror, files).map(({ id }) => id)

test('A juror reads every file once, in the same order each time, however the files arrive', () => {
  expect(orderOf('anne').toSorted()).toEqual(FILES.map(({ id }) => id))
  expect(orderOf('anne', FILES.toReversed())).toEqual(orderOf('anne'))
})

test('Two jurors begin with different files: over many, each file comes first about as often', () => {
  const firsts = Array.from({ length: 600 }, (_, n) => orderOf(`juror ${n}`)[0])
  const counts = FILES.map(({ id }) => firsts.filter((first) => first === id).length)
  expect(Math.min(...counts)).toBeGreaterThan(15)
  expect(Math.max(...counts)).toBeLessThan(80)
})

test('A file that is taken away leaves the order of the others as it was', () => {
  const [gone, ...rest] = FILES
  expect(orderOf('anne', rest)).toEqual(orderOf('anne').filter((id) => id !== gone?.id))
})
