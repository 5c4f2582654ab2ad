import { expect, test } from 'vitest'
import { objectionToEntering } from '#app/people/sign-in.ts'

const now = new Date('2026-11-21T10:00:00Z')
const fresh = { endsAt: new Date('2026-11-21T10:15:00Z'), usedAt: null, wrongTries: 0 }

test('a sign-in letter opens once, for fifteen minutes and five codes', () => {
  expect(objectionToEntering(fresh, now)).toBe(null)
  expect(objectionToEntering({ ...fresh, wrongTries: 4 }, now)).toBe(null)
  expect(objectionToEntering({ ...fresh, wrongTries: 5 }, now)).toBe('sign_in_too_many_tries')
  expect(objectionToEntering({ ...fresh, usedAt: now }, now)).toBe('sign_in_used')
  expect(objectionToEntering(fresh, new Date('2026-11-21T10:15:00Z'))).toBe('sign_in_ended')
})
