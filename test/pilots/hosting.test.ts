import { expect, test } from 'vitest'
import { objectionToAnswering, objectionToAsking, objectionToOpening } from '#app/pilots/hosting.ts'

const ended = { endedAt: new Date('2026-03-01T10:00:00Z') }
const live = { endedAt: null }

test('a facility is asked to host an award only once it has both signatures', () => {
  expect(objectionToAsking({ stage: 'proposed' }, null)).toBe('award_not_approved')
  expect(objectionToAsking({ stage: 'terminated' }, null)).toBe('award_not_approved')
  expect(objectionToAsking({ stage: 'approved' }, null)).toBe(null)
  expect(objectionToAsking({ stage: 'agreed' }, null)).toBe(null)
})

test('a second facility may be asked while the trial runs, not once it is over', () => {
  expect(objectionToAsking({ stage: 'approved' }, live)).toBe(null)
  expect(objectionToAsking({ stage: 'approved' }, ended)).toBe('pilot_ended')
})

test('a facility answers once, and says why when it declines', () => {
  const asked = { stage: 'asked' as const, pilot: null }
  expect(objectionToAnswering(asked, { agrees: true })).toBe(null)
  expect(objectionToAnswering(asked, { agrees: false })).toBe('refusal_reason_missing')
  expect(objectionToAnswering(asked, { agrees: false, reason: '  non merci ' })).toBe('refusal_reason_missing')
  expect(objectionToAnswering(asked, { agrees: false, reason: 'Le service déménage.' })).toBe(null)
  expect(objectionToAnswering({ ...asked, stage: 'agreed' }, { agrees: true })).toBe('already_answered')
  expect(objectionToAnswering({ ...asked, stage: 'declined' }, { agrees: true })).toBe('already_answered')
})

test('nobody joins a trial that is over, but anyone asked may still say no', () => {
  const late = { stage: 'asked' as const, pilot: ended }
  expect(objectionToAnswering(late, { agrees: true })).toBe('pilot_ended')
  expect(objectionToAnswering(late, { agrees: false, reason: 'Le service déménage.' })).toBe(null)
})

test('a trial opens where the facility has agreed, once', () => {
  expect(objectionToOpening({ stage: 'asked', pilot: null })).toBe('facility_has_not_agreed')
  expect(objectionToOpening({ stage: 'declined', pilot: null })).toBe('facility_has_not_agreed')
  expect(objectionToOpening({ stage: 'agreed', pilot: live })).toBe('pilot_already_open')
  expect(objectionToOpening({ stage: 'agreed', pilot: null })).toBe(null)
})
