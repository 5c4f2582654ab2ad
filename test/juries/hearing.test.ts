import { expect, test } from 'vitest'
import { DayForm, RoundForm, slotsOf } from '#app/juries/hearing.form.ts'
import {
  combined,
  objectionToMoving,
  objectionToRules,
  objectionToScoringHearing,
  overlaps,
  slotsBetween,
} from '#app/juries/hearing.ts'

const at = (text: string) => new Date(text)
const slot = { startsAt: at('2026-12-10T09:00:00Z'), endsAt: at('2026-12-10T09:30:00Z') }
const set = { slot, calledOffAt: null }
const opened = { stage: 'opened' as const }

test('slots follow one another with a pause, and what no longer fits is no slot', () => {
  const slots = slotsBetween(at('2026-12-10T09:00:00Z'), at('2026-12-10T10:49:00Z'), 30, 10)
  expect(slots.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual(['09:00', '09:40'])
  expect(slots.every((one, n) => slots.slice(n + 1).every((other) => !overlaps(one, other)))).toBe(true)
})

test('one meeting may begin when the other ends', () => {
  expect(overlaps(slot, { startsAt: slot.endsAt, endsAt: at('2026-12-10T10:00:00Z') })).toBe(false)
  expect(overlaps(slot, { startsAt: at('2026-12-10T09:29:59Z'), endsAt: at('2026-12-10T10:00:00Z') })).toBe(true)
})

test('a day is wall time of Paris: a spring night skips an hour, an autumn one has it twice', () => {
  const day = (day: string, from: string, to: string) => DayForm.safeParse({ day, from, to, place: 'Salle 2' })
  expect(day('2027-03-28', '02:30', '05:00').error?.issues.map(({ path, message }) => [...path, message])).toEqual([
    ['from', 'hour_does_not_exist'],
  ])
  const spring = DayForm.parse({ day: '2027-03-28', from: '01:00', to: '04:00', place: 'Salle 2' })
  expect(slotsOf(spring, { minutes: 60, pause: 0 })).toHaveLength(2)
  const autumn = DayForm.parse({ day: '2027-10-31', from: '01:00', to: '04:00', place: 'Salle 2' })
  expect(slotsOf(autumn, { minutes: 60, pause: 0 })).toHaveLength(4)
  expect(day('2027-02-30', '09:00', '10:00').error?.issues.map(({ path }) => path[0])).toEqual(['day'])
  expect(day('2027-02-28', '10:00', '09:00').error?.issues[0]?.message).toBe('ends_before_it_begins')
  expect(day('2027-02-28', '', '9').error?.issues.map(({ message }) => message)).toEqual([
    'hour_missing',
    'hour_missing',
  ])
})

test('the grid is frozen when the first hearing begins, or was scored', () => {
  const first = slot.startsAt
  expect(objectionToRules(opened, null, false, first)).toBe(null)
  expect(objectionToRules(opened, first, false, at('2026-12-10T08:59:59Z'))).toBe(null)
  expect(objectionToRules(opened, first, false, first)).toBe('hearings_begun')
  expect(objectionToRules(opened, null, true, first)).toBe('hearings_begun')
  expect(objectionToRules({ stage: 'scoring' }, null, false, first)).toBe('scores_still_hidden')
})

test('who is heard moves it until two days before, who runs the jury until it begins', () => {
  const [before, near, begun] = [at('2026-12-08T09:00:00Z'), at('2026-12-08T09:00:01Z'), slot.startsAt]
  expect(objectionToMoving(opened, set, before, true)).toBe(null)
  expect(objectionToMoving(opened, set, near, true)).toBe('too_near')
  expect(objectionToMoving(opened, set, near, false)).toBe(null)
  expect(objectionToMoving(opened, set, begun, false)).toBe('hearing_begun')
  expect(objectionToMoving(opened, { slot: null, calledOffAt: null }, begun, true)).toBe(null)
  expect(objectionToMoving(opened, { slot: null, calledOffAt: begun }, begun, false)).toBe('hearing_called_off')
})

test('nobody scores before it begins, nor twice, nor once the jury has decided', () => {
  const late = at('2026-12-10T10:00:00Z')
  expect(objectionToScoringHearing(opened, set, null, at('2026-12-10T08:00:00Z'))).toBe('hearing_not_begun')
  expect(objectionToScoringHearing(opened, set, null, late)).toBe(null)
  expect(objectionToScoringHearing(opened, set, { submittedAt: late }, late)).toBe('sheet_sealed')
  expect(objectionToScoringHearing({ stage: 'decided' }, set, null, late)).toBe('already_decided')
})

test('a hearing weighs in the total what was said beforehand', () => {
  expect([combined(80, 40, 0), combined(80, 40, 30), combined(80, 40, 100)]).toEqual([80, 68, 40])
  expect(combined(66.67, 33.33, 50)).toBe(50)
})

test('the grid needs a criterion with a weight; empty lines are none', () => {
  const rules = { minutes: '30', pause: '0', choice: 'given', weight: '0' }
  const slips = (typed: Record<string, string>) =>
    RoundForm.safeParse(typed).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? []
  expect(slips(rules)).toEqual(['criterion-0 no_criterion'])
  expect(slips({ ...rules, 'criterion-2': 'Clarté', 'weight-2': '0' })).toEqual(['weight-2 weight_missing'])
  expect(slips({ ...rules, minutes: '4', weight: '101', 'criterion-0': 'Clarté', 'weight-0': '1' })).toEqual([
    'minutes minutes_malformed',
    'weight weight_malformed',
  ])
  expect(RoundForm.parse({ ...rules, 'criterion-1': ' Clarté ', 'weight-1': '40' }).criteria).toEqual([
    { name: 'Clarté', weight: 40 },
  ])
})
