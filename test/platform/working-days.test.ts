import { describe, expect, test } from 'vitest'
import { parisWall } from '#app/platform/paris.ts'
import { endOfWorkingDay, isWorkingDay } from '#app/platform/working-days.ts'

const holidays = (year: number) =>
  Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)))
    .filter((day) => day.getUTCFullYear() === year && ![0, 6].includes(day.getUTCDay()))
    .map((day) => day.toISOString().slice(0, 10))
    .filter((day) => !isWorkingDay(day))

describe('Working days of 2026', () => {
  test('the public holidays that fall on a weekday are known, Easter’s among them', () => {
    expect(holidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-11-11',
      '2026-12-25',
    ])
  })
  test('Easter is found in other years too', () => {
    const mondays = [2024, 2025, 2027, 2030, 2038].map((year) => holidays(year).find((day) => /-0[34]-/.test(day)))
    expect(mondays).toEqual(['2024-04-01', '2025-04-21', '2027-03-29', '2030-04-22', '2038-04-26'])
  })
  test('Saturdays and Sundays are off', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
    ])
  })
})

describe('Three working days', () => {
  const due = (instant: string, days = 3) => parisWall(endOfWorkingDay(new Date(instant), days))

  test('end with the third working day that follows, whatever the hour of posting', () => {
    expect(due('2026-11-16T08:00:00Z')).toBe('2026-11-19T23:59')
    expect(due('2026-11-16T22:30:00Z')).toBe('2026-11-19T23:59')
  })
  test('count from the day it is in Paris: after midnight there, it is tomorrow', () => {
    expect(due('2026-11-16T23:30:00Z')).toBe('2026-11-20T23:59')
  })
  test('step over a week-end, and over one in which they begin', () => {
    expect(due('2026-11-19T09:00:00Z')).toBe('2026-11-24T23:59')
    expect(due('2026-11-22T09:00:00Z')).toBe('2026-11-25T23:59')
  })
  test('step over a bridge: the Ascension, the Friday worked, the week-end', () => {
    expect(due('2026-05-12T09:00:00Z')).toBe('2026-05-18T23:59')
  })
  test('step over two holidays in eight days', () => {
    expect(due('2026-04-30T09:00:00Z')).toBe('2026-05-06T23:59')
    expect(due('2026-05-06T09:00:00Z')).toBe('2026-05-12T23:59')
  })
  test('step over the change of year', () => {
    expect(due('2025-12-30T09:00:00Z')).toBe('2026-01-05T23:59')
  })
  test('are not one hour short or long on the nights when clocks change', () => {
    expect(endOfWorkingDay(new Date('2026-03-26T09:00:00Z'), 3).toISOString()).toBe('2026-03-31T21:59:00.000Z')
    expect(endOfWorkingDay(new Date('2026-10-22T09:00:00Z'), 3).toISOString()).toBe('2026-10-27T22:59:00.000Z')
  })
  test('end at once when none is given', () => {
    expect(due('2026-11-16T08:00:00Z', 0)).toBe('2026-11-16T23:59')
  })
})
