import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ranksTwice, tieOrder } from '#app/calls/tie-order.ts'

const criterion = (id: string, weight: number, tieRank?: number | null) => ({ id, weight, tieRank })
const ids = (criteria: { id: string }[]) => criteria.map(({ id }) => id)

test('While nobody stated an order, the heaviest criterion comes first, then as listed', () => {
  const grid = [criterion('need', 20), criterion('ward', 50), criterion('team', 20, null), criterion('cost', 10)]
  expect(ids(tieOrder(grid))).toEqual(['ward', 'need', 'team', 'cost'])
})

test('Criteria with a stated rank come first, in its order, whatever they weigh', () => {
  const grid = [criterion('need', 60), criterion('ward', 20, 2), criterion('team', 5, 1), criterion('cost', 15)]
  expect(ids(tieOrder(grid))).toEqual(['team', 'ward', 'need', 'cost'])
})

test('Whatever is stated, every criterion has one place in the order', () => {
  const rank = fc.option(fc.integer({ min: 1, max: 10 }))
  const grids = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 100 }), tieRank: rank }), { maxLength: 10 })
  fc.assert(
    fc.property(grids, (grid) => {
      const told = grid.map((one, n) => ({ ...one, id: `c${n}` }))
      expect(ids(tieOrder(told)).sort()).toEqual(ids(told).sort())
    }),
  )
})

test('A rank given twice is told on the later criterion', () => {
  expect(ranksTwice([{ tieRank: 1 }, { tieRank: null }, { tieRank: 1 }, {}, { tieRank: 2 }])).toEqual([2])
})
