import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dice } from '#app/juries/dice.ts'
import { comingsAndGoings, type Listed, orderAfter, runningOrder } from '#app/juries/running-order.ts'

const file = (id: string, ...out: string[]): Listed => ({ id, out })
const ids = (files: Listed[]) => files.map((one) => one.id).join(' ')

/** Files with a few jurors out of each, drawn. */
const drawn = (files: { minLength: number; maxLength: number }, jurors: number) =>
  fc
    .array(fc.subarray(Array.from({ length: jurors }, (_, n) => `j${n}`)), files)
    .map((outs) => outs.map((out, n) => ({ id: `f${n}`, out })))

function everyOrder<T>(rows: T[]): T[][] {
  if (rows.length < 2) return [rows]
  return rows.flatMap((row, at) =>
    everyOrder([...rows.slice(0, at), ...rows.slice(at + 1)]).map((rest) => [row, ...rest]),
  )
}

function aLargeCommittee(files: number, jurors: number, seed: number) {
  const chance = dice(seed)
  const throwDie = (below: number) => Math.floor(chance() * below)
  return Array.from({ length: files }, (_, n) => {
    const out = Array.from({ length: throwDie(4) }, () => `j${throwDie(jurors)}`)
    return { id: `f${n}`, out: [...new Set(out)] }
  })
}

describe('Comings and goings', () => {
  test('A juror who leaves for one file in the middle opens the door twice', () => {
    expect(comingsAndGoings([file('a'), file('b', 'anne'), file('c')])).toBe(2)
  })

  test('Who is out for the first file comes later, and who is out for the last one leaves earlier', () => {
    expect(comingsAndGoings([file('a', 'anne'), file('b'), file('c', 'rachid')])).toBe(2)
  })

  test('Nobody moves when the same people stay out', () => {
    expect(comingsAndGoings([file('a', 'anne', 'rachid'), file('b', 'rachid', 'anne')])).toBe(0)
  })
})

describe('A running order', () => {
  test('takes the files of a bound juror one after the other', () => {
    const { files, isProven } = runningOrder([file('a', 'anne'), file('b'), file('c', 'anne'), file('d')])
    expect({ order: ids(files), doors: comingsAndGoings(files), isProven }).toEqual({
      order: 'a c b d',
      doors: 1,
      isProven: true,
    })
  })

  test('stays as it was given where nothing is won', () => {
    const given = [file('a', 'anne'), file('b', 'anne'), file('c'), file('d')]
    expect(runningOrder(given).files).toEqual(given)
    expect(runningOrder([]).files).toEqual([])
  })

  test('opens as few doors as the best of all orders', () => {
    fc.assert(
      fc.property(drawn({ minLength: 1, maxLength: 6 }, 4), (files) => {
        const least = Math.min(...everyOrder(files).map(comingsAndGoings))
        expect(comingsAndGoings(runningOrder(files).files)).toBe(least)
      }),
    )
  })

  test('holds every file once, and is never worse than the order given, however many groups there are', () => {
    fc.assert(
      fc.property(drawn({ minLength: 0, maxLength: 24 }, 6), (given) => {
        const { files } = runningOrder(given)
        expect(files.map(({ id }) => id).sort()).toEqual(given.map(({ id }) => id).sort())
        expect(comingsAndGoings(files)).toBeLessThanOrEqual(comingsAndGoings(given))
      }),
      { numRuns: 60 },
    )
  })

  test('is the same each time it is asked for', () => {
    const given = aLargeCommittee(60, 20, 7)
    expect(ids(runningOrder(given).files)).toBe(ids(runningOrder(given).files))
  })

  test('goes on from the files already had, and is never worse than the order that stands', () => {
    const had = [file('z', 'anne')]
    const waiting = [file('a'), file('b', 'anne'), file('c')]
    expect(ids(orderAfter(had, waiting, waiting))).toBe('b c a')
    const stands = [file('b', 'anne'), file('c'), file('a')]
    expect(comingsAndGoings([...had, ...orderAfter(had, waiting, stands)])).toBe(1)
  })

  test('of sixty files and twenty jurors opens less than half of the doors', () => {
    const given = aLargeCommittee(60, 20, 11)
    const { files, isProven } = runningOrder(given)
    expect(isProven).toBe(false)
    expect(comingsAndGoings(files)).toBeLessThan(comingsAndGoings(given) / 2)
  })
})
