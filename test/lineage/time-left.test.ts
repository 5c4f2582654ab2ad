import { expect, test } from 'vitest'
import { timeLeft, unitsOf } from '#app/lineage/time-left.ts'

const NOW = new Date('2026-11-21T11:00:00Z')
const told = (until: string) => {
  const left = timeLeft(new Date(until), NOW)
  return left && unitsOf(left).map(({ unit, n }) => `${n} ${unit}`)
}

test.each([
  ['far away, in days alone', '2026-12-10T15:30:00Z', ['19 days']],
  ['within the week, in days and hours', '2026-11-23T15:30:00Z', ['2 days', '4 hours']],
  ['in whole days, without hours', '2026-11-23T11:00:30Z', ['2 days']],
  ['on the last day, in hours and minutes', '2026-11-21T15:30:00Z', ['4 hours', '30 minutes']],
  ['in the last hour, in minutes', '2026-11-21T11:05:59Z', ['5 minutes']],
  ['in the last minute, in nothing smaller', '2026-11-21T11:00:40Z', []],
  ['at the hour itself, not at all', '2026-11-21T11:00:00Z', null],
])('the time left is told %s', (_when, until, expected) => {
  expect(told(until)).toEqual(expected)
})
