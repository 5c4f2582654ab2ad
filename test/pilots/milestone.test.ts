import { expect, test } from 'vitest'
import { isLate, nextMilestone } from '#app/pilots/milestone.ts'

/** The twelfth of March in Paris, where it is one hour later than in London. */
const dueOn = new Date('2026-03-11T23:00:00Z')
const due = { dueOn, reachedAt: null }

test('a milestone has its whole day, and is late from midnight in Paris', () => {
  expect(isLate(due, new Date('2026-03-12T08:00:00Z'))).toBe(false)
  expect(isLate(due, new Date('2026-03-12T22:59:59Z'))).toBe(false)
  expect(isLate(due, new Date('2026-03-12T23:00:00Z'))).toBe(true)
})

test('a milestone that was reached is never late', () => {
  expect(isLate({ dueOn, reachedAt: new Date('2026-04-01T09:00:00Z') }, new Date('2026-05-01T09:00:00Z'))).toBe(false)
})

test('the next milestone is the oldest that waits', () => {
  const reached = { id: 'a', dueOn: new Date('2026-01-01'), reachedAt: new Date('2026-01-01') }
  const later = { id: 'b', dueOn: new Date('2026-06-01'), reachedAt: null }
  const sooner = { id: 'c', dueOn: new Date('2026-05-01'), reachedAt: null }
  expect(nextMilestone([reached, later, sooner])).toBe(sooner)
  expect(nextMilestone([reached])).toBe(null)
})
