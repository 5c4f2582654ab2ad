import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsAsTyped, drawCents, eurosToType, splitCents, sumOf, traceCents } from '#app/funding/cents.ts'
import { centsOf } from '#app/platform/money.ts'

const amount = fc.integer({ min: 1, max: 10_000_000_000 })
const proportions = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 })

describe('an amount shared out', () => {
  it('follows the proportions where they fall on whole cents', () => {
    expect(splitCents(2_500_000, [30, 50, 20])).toEqual([750_000, 1_250_000, 500_000])
  })

  it('gives the odd cents to those who lost most, the earlier first', () => {
    expect(splitCents(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(splitCents(1_001, [30, 50, 20])).toEqual([300, 501, 200])
    expect(splitCents(2, [30, 50, 20])).toEqual([1, 1, 0])
  })

  it('never loses or makes a cent, and no part is a cent away from its due', () => {
    fc.assert(
      fc.property(amount, proportions, (cents, parts) => {
        const split = splitCents(cents, parts)
        expect(sumOf(split)).toBe(cents)
        const due = parts.map((part) => (cents * part) / sumOf(parts))
        expect(split.every((part, place) => Math.abs(part - (due[place] ?? 0)) < 1)).toBe(true)
      }),
    )
  })
})

describe('an amount drawn from several purses', () => {
  it('empties the oldest first', () => {
    expect(drawCents(1_000, [400, 0, 500, 900])).toEqual([400, 0, 500, 100])
  })

  it('draws no more than there is, nor than is wanted', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(10_000_000_000)), (cents, purses) => {
        const drawn = drawCents(cents, purses)
        expect(sumOf(drawn)).toBe(Math.min(cents, sumOf(purses)))
        expect(drawn.every((part, place) => part >= 0 && part <= (purses[place] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('what each partner pays of each tranche', () => {
  it('follows the shares', () => {
    expect(traceCents([300, 500, 200], [600, 400])).toEqual([
      [180, 120],
      [300, 200],
      [120, 80],
    ])
  })

  it('is nothing where nothing is left', () => {
    expect(traceCents([1, 0], [1, 0])).toEqual([
      [1, 0],
      [0, 0],
    ])
  })

  it('adds up both ways to the cent, whatever the shares and the tranches', () => {
    fc.assert(
      fc.property(amount, proportions, proportions, (cents, ofTranches, ofShares) => {
        const tranches = splitCents(cents, ofTranches)
        const shares = splitCents(cents, ofShares)
        const traced = traceCents(tranches, shares)
        expect(traced.map(sumOf)).toEqual(tranches)
        expect(shares.map((_, place) => sumOf(traced.map((row) => row[place] ?? 0)))).toEqual(shares)
        expect(traced.flat().every((part) => part >= 0)).toBe(true)
      }),
    )
  })
})

describe('euros in a box', () => {
  it('are shown as people write them and read back the same', () => {
    expect(eurosToType(2_500_050)).toBe('25 000,50')
    expect(eurosToType(100_000_000)).toBe('1 000 000')
    expect(eurosToType(5)).toBe('0,05')
    expect(eurosToType(0)).toBe('')
    fc.assert(fc.property(amount, (cents) => centsOf(eurosToType(cents)) === cents))
  })

  it('are added up as they stand, an unreadable box counting for nothing', () => {
    expect(centsAsTyped(['6 000', '3 999,99', '', 'dix'])).toBe(999_999)
  })
})
