import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOfParis, parisWall, parisYear } from '#app/platform/paris.ts'

const iso = (wall: string) => instantOfParis(wall)?.toISOString() ?? null

describe('the hour of Paris, typed', () => {
  it.each([
    ['2026-01-15T12:00', '2026-01-15T11:00:00.000Z'],
    ['2026-07-15T12:00', '2026-07-15T10:00:00.000Z'],
    ['2026-12-31T23:59', '2026-12-31T22:59:00.000Z'],
    ['2028-02-29T00:00', '2028-02-28T23:00:00.000Z'],
  ])('%s is %s', (wall, instant) => {
    expect(iso(wall)).toBe(instant)
  })

  it('does not exist between two and three on the night of March when clocks go forward', () => {
    expect(iso('2026-03-29T01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(iso('2026-03-29T02:00')).toBe(null)
    expect(iso('2026-03-29T02:59')).toBe(null)
    expect(iso('2026-03-29T03:00')).toBe('2026-03-29T01:00:00.000Z')
  })

  it('means the first of two on the night of October when clocks go back', () => {
    expect(iso('2026-10-25T01:59')).toBe('2026-10-24T23:59:00.000Z')
    expect(iso('2026-10-25T02:00')).toBe('2026-10-25T00:00:00.000Z')
    expect(iso('2026-10-25T02:59')).toBe('2026-10-25T00:59:00.000Z')
    expect(iso('2026-10-25T03:00')).toBe('2026-10-25T02:00:00.000Z')
  })

  it.each(['', '2026-02-30T10:00', '2027-02-29T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01', '1 mai'])(
    'refuses "%s"',
    (wall) => {
      expect(iso(wall)).toBe(null)
    },
  )

  it('comes back as it was typed, or one hour sooner in the night that has an hour twice', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })
    fc.assert(
      fc.property(minute, (minutes) => {
        const instant = new Date(minutes * 60_000)
        const back = instantOfParis(parisWall(instant))
        expect([0, 3_600_000]).toContain(instant.getTime() - (back?.getTime() ?? Number.NaN))
        expect(parisWall(back ?? new Date(0))).toBe(parisWall(instant))
      }),
    )
  })

  it('changes year at midnight in Paris, not in Greenwich', () => {
    expect(parisYear(new Date('2026-12-31T22:59:59Z'))).toBe(2026)
    expect(parisYear(new Date('2026-12-31T23:00:00Z'))).toBe(2027)
  })
})
