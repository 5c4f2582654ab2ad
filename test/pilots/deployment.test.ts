import { expect, test } from 'vitest'
import { objectionToLevel, settledFrom } from '#app/pilots/deployment.ts'

const now = new Date('2026-06-15T10:00:00Z')
const since = new Date('2026-05-01T00:00:00Z')

test('a use is declared from D1 to D5: D0 is the pilot itself', () => {
  for (const level of [0, 6, -1, 1.5]) expect(objectionToLevel({ level, since }, ['a'], now)).toBe('level_missing')
  for (const level of [1, 2, 5]) expect(objectionToLevel({ level, since }, ['a'], now)).toBe(null)
})

test('several facilities or a territory take three facilities that use it', () => {
  for (const level of [3, 4]) {
    expect(objectionToLevel({ level, since }, ['a', 'b', 'b'], now)).toBe('three_facilities_needed')
    expect(objectionToLevel({ level, since }, ['a', 'b', 'c'], now)).toBe(null)
  }
})

test('a use has begun before it is declared', () => {
  expect(objectionToLevel({ level: 1, since: new Date('2026-07-01') }, ['a'], now)).toBe('since_in_future')
})

test('routine is settled three months after the pilot ended or the use began, whichever is later', () => {
  const ended = new Date('2026-03-10T09:00:00Z')
  expect(settledFrom({ since }, ended).toISOString()).toBe('2026-08-01T00:00:00.000Z')
  expect(settledFrom({ since: new Date('2026-01-05T00:00:00Z') }, ended).toISOString()).toBe('2026-06-10T09:00:00.000Z')
})
