import '#test/support/database.ts'
import { afterAll, describe, expect, test } from 'vitest'
import { at } from '#app/platform/clock.ts'
import { closeDatabase, db, inTransaction } from '#app/platform/db.ts'
import { drawnNumber, nextNumber } from '#app/platform/numbers.server.ts'

afterAll(closeDatabase)

const in2026 = (work: () => Promise<string>) => at(new Date('2026-06-01T10:00:00Z'), work)

test('numbers of a series follow each other, each series and each year of Paris from one', async () => {
  const given = [
    await in2026(() => nextNumber('B')),
    await in2026(() => nextNumber('B')),
    await in2026(() => nextNumber('AP')),
    await at(new Date('2026-12-31T23:30:00Z'), () => nextNumber('B')),
  ]
  expect(given).toEqual(['B-2026-0001', 'B-2026-0002', 'AP-2026-0001', 'B-2027-0001'])
})

test('a hundred people at once get a hundred different numbers', async () => {
  const given = await Promise.all(Array.from({ length: 100 }, () => in2026(() => nextNumber('E'))))
  expect(new Set(given).size).toBe(100)
  expect(given.sort().at(-1)).toBe('E-2026-0100')
})

test('what is undone may leave a gap, never a number given twice', async () => {
  const undone = inTransaction(async () => {
    await in2026(() => nextNumber('D'))
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  const [one, two] = [await in2026(() => nextNumber('D')), await in2026(() => nextNumber('D'))]
  expect(one === two).toBe(false)
})

describe('Numbers by lot', () => {
  test('say nothing of how many were given before, and none is given twice', async () => {
    const given = await Promise.all(Array.from({ length: 100 }, () => in2026(() => drawnNumber('C'))))
    expect(given.filter((number) => !/^C-2026-\d{4}$/.test(number))).toEqual([])
    expect(new Set(given).size).toBe(100)
    // A hundred drawn among ten thousand: all below two thousand would be one chance in ten to the power of seventy.
    expect(given.some((number) => number > 'C-2026-2000')).toBe(true)
  })

  test('gain a figure in a year that has given most of them', async () => {
    const data = Array.from({ length: 9_999 }, (_, n) => ({ series: 'L', year: 2026, number: n + 1 }))
    await db().drawnNumber.createMany({ data })
    expect(await in2026(() => drawnNumber('L'))).toMatch(/^L-2026-\d{5}$/)
  })
})
