import { describe, expect, test } from 'vitest'
import { reckon, type Work } from '#app/juries/gifts.ts'

const work: Work = {
  payer: 'health_industry',
  receiver: 'professional',
  hourCents: 15_000,
  hours: 4,
  day: '2026-12-21',
}
const of = (change: Partial<Work>) => reckon({ ...work, ...change })

describe('Pay by a health company', () => {
  test('within every limit is declared eight working days before, holidays left out', () => {
    expect(of({ day: '2027-01-08' })).toMatchObject({ answer: 'declare', totalCents: 60_000, above: [] })
    const by = of({ day: '2027-01-08' })
    // 8 January 2027 is a Friday; 25 December and 1 January are holidays.
    expect('by' in by && by.by.toISOString().slice(0, 10)).toBe('2026-12-28')
  })

  test('above one limit is authorised, asked two months before', () => {
    const dear = of({ hourCents: 20_001, hours: 1 })
    expect(dear).toMatchObject({ answer: 'authorise', above: ['hour'] })
    expect('by' in dear && dear.by.toISOString().slice(0, 10)).toBe('2026-10-21')
    expect(of({ hourCents: 20_001, hours: 4 })).toMatchObject({ above: ['hour', 'half_day'] })
    expect(of({ hourCents: 20_000, hours: 10 })).toMatchObject({ answer: 'declare', totalCents: 200_000 })
    expect(of({ hourCents: 20_000, hours: 10.5 })).toMatchObject({ answer: 'authorise', above: ['agreement'] })
  })

  test('keeps to lower limits for a student', () => {
    expect(of({ receiver: 'student', hourCents: 8_000, hours: 10 })).toMatchObject({ answer: 'declare' })
    expect(of({ receiver: 'student', hourCents: 8_000, hours: 11 })).toMatchObject({ above: ['agreement'] })
  })

  test('two months before the end of a short month is its last day', () => {
    const spring = of({ hourCents: 30_000, day: '2027-04-30' })
    expect('by' in spring && spring.by.toISOString().slice(0, 10)).toBe('2027-02-28')
  })
})

test('nothing is asked of other payers, for patients, or before the law', () => {
  expect([of({ payer: 'other' }), of({ receiver: 'someone_else' }), of({ day: '2020-09-30' })]).toMatchObject([
    { answer: 'nothing', why: 'payer_not_concerned' },
    { answer: 'nothing', why: 'receiver_not_concerned' },
    { answer: 'nothing', why: 'no_law_yet', source: null },
  ])
})
