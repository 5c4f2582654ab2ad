import { describe, expect, test } from 'vitest'
import { questionsEnd } from '#app/calls/calendar.ts'
import {
  type CallStage,
  cutoffFor,
  type Drafted,
  isInTime,
  objectionsToPublishing,
  objectionToCancelling,
  objectionToChanging,
  objectionToClosing,
  objectionToOpening,
  objectionToPublishing,
  phaseAt,
} from '#app/calls/call.ts'
import { aQuestionnaire } from '#test/support/questionnaires.ts'

const OPENS = new Date('2027-03-01T08:00:00Z')
const CLOSES = new Date('2027-03-29T15:00:00Z')
const BEFORE = new Date('2027-02-01T08:00:00Z')
const later = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const door = { closesAt: CLOSES }

const whole: Drafted = {
  stage: 'draft',
  opensAt: OPENS,
  purpose: { fr: 'Ce qui est recherché.' },
  rules: { fr: 'Les règles.' },
  envelopeCents: 1,
  cutoffs: [door],
  criteria: [{ weight: 50 }, { weight: 30 }, { weight: 20 }],
  questionnaire: aQuestionnaire(),
  needIds: ['need'],
}
const staged = (stage: CallStage) => ({ ...whole, stage })

test('a file received within the second of closing is in, one second after it is out', () => {
  expect(isInTime(door, CLOSES)).toBe(true)
  expect(isInTime(door, later(CLOSES, 999))).toBe(true)
  expect(isInTime(door, later(CLOSES, 1000))).toBe(false)
})

test('a file belongs to the first cut-off that is not past, whatever their order', () => {
  const [first, second] = [{ closesAt: CLOSES }, { closesAt: later(CLOSES, 7 * 86_400_000) }]
  expect(cutoffFor([second, first], BEFORE)).toBe(first)
  expect(cutoffFor([second, first], later(CLOSES, 999))).toBe(first)
  expect(cutoffFor([second, first], later(CLOSES, 1000))).toBe(second)
  expect(cutoffFor([second, first], later(second.closesAt, 1000))).toBe(null)
})

test.each<[string, CallStage, Date, string]>([
  ['a draft is a draft at any time', 'draft', CLOSES, 'draft'],
  ['a published call is to come until its hour', 'published', later(OPENS, -1), 'to_come'],
  ['it is open at its hour, even before the clock has written it down', 'published', OPENS, 'open'],
  ['it is open until the last second is over', 'open', later(CLOSES, 999), 'open'],
  ['it is closed at the next, even before the clock has written it down', 'open', later(CLOSES, 1000), 'closed'],
  ['a file received in time sees an open door though the clock has closed it since', 'closed', CLOSES, 'open'],
  ['a cancelled call is cancelled at any time', 'cancelled', OPENS, 'cancelled'],
  ['an archived call is archived', 'archived', later(CLOSES, 1e9), 'archived'],
])('%s', (_, stage, instant, phase) => {
  expect(phaseAt(staged(stage), door, instant)).toBe(phase)
})

test('a whole draft can be published', () => {
  expect(objectionToPublishing(whole, BEFORE)).toBe(null)
})

test.each<[string, Partial<Drafted>, string]>([
  ['without a need', { needIds: [] }, 'no_need_served'],
  ['without a purpose', { purpose: { fr: '' } }, 'purpose_missing'],
  ['without rules', { rules: { fr: '' } }, 'rules_missing'],
  ['without an envelope', { envelopeCents: 0 }, 'envelope_missing'],
  ['without an opening', { opensAt: null }, 'opening_missing'],
  ['without a closing', { cutoffs: [] }, 'closing_missing'],
  ['closing at the hour it opens', { cutoffs: [{ closesAt: OPENS }] }, 'closes_before_opening'],
  ['with two criteria', { criteria: [{ weight: 50 }, { weight: 50 }] }, 'too_few_criteria'],
  ['with weights of 99', { criteria: [{ weight: 50 }, { weight: 30 }, { weight: 19 }] }, 'weights_not_100'],
  ['without a question', { questionnaire: aQuestionnaire([]) }, 'no_question'],
  ['published already', { stage: 'published' }, 'not_a_draft'],
])('a call %s is not published', (_, changes, reason) => {
  expect(objectionsToPublishing({ ...whole, ...changes }, BEFORE)).toEqual([reason])
})

test('a call whose closing is past is not published, and all that it lacks is said at once', () => {
  expect(objectionsToPublishing({ ...whole, needIds: [], envelopeCents: 0 }, CLOSES)).toEqual([
    'no_need_served',
    'envelope_missing',
    'closing_is_past',
  ])
})

test('rules change until the door opens, never after', () => {
  expect(objectionToChanging(staged('draft'), CLOSES)).toBe(null)
  expect(objectionToChanging(staged('published'), later(OPENS, -1))).toBe(null)
  expect(objectionToChanging(staged('published'), OPENS)).toBe('rules_frozen')
  expect(objectionToChanging(staged('open'), OPENS)).toBe('rules_frozen')
  expect(objectionToChanging(staged('cancelled'), BEFORE)).toBe('rules_frozen')
})

test('a published call may be opened early, once, while it can still be answered', () => {
  expect(objectionToOpening(staged('draft'), BEFORE)).toBe('not_published')
  expect(objectionToOpening(staged('published'), BEFORE)).toBe(null)
  expect(objectionToOpening(staged('published'), CLOSES)).toBe('closing_is_past')
  expect(objectionToOpening(staged('open'), OPENS)).toBe('already_opened')
})

test('nobody closes the door before the hour announced', () => {
  expect(objectionToClosing(staged('open'), later(CLOSES, 999))).toBe('closes_later')
  expect(objectionToClosing(staged('open'), later(CLOSES, 1000))).toBe(null)
  expect(objectionToClosing(staged('closed'), later(CLOSES, 1000))).toBe('not_open')
})

test.each<[CallStage, string | null]>([
  ['draft', null],
  ['published', null],
  ['open', null],
  ['closed', 'too_late_to_cancel'],
  ['archived', 'too_late_to_cancel'],
  ['cancelled', 'too_late_to_cancel'],
])('cancelling a call that is %s', (stage, objection) => {
  expect(objectionToCancelling({ stage, cutoffs: [{ stage: 'in_jury' }] })).toBe(objection)
})

test('a call of which a cut-off is decided is not cancelled: its decisions stand', () => {
  expect(objectionToCancelling({ stage: 'open', cutoffs: [{ stage: 'decided' }, { stage: 'collecting' }] })).toBe(
    'decided_in_part',
  )
})

describe('Questions are taken', () => {
  const closesAt = new Date('2027-05-21T15:00:00Z')
  const call = { opensAt: new Date('2027-04-01T08:00:00Z'), questionsUntil: null, cutoffs: [{ closesAt }] }
  test('until five working days before the closing, holidays and the hour of Paris kept', () => {
    expect(questionsEnd(call)).toEqual(new Date('2027-05-13T15:00:00Z'))
    const winter = {
      ...call,
      cutoffs: [{ closesAt: new Date('2027-03-30T15:00:00Z') }],
      opensAt: new Date('2027-03-01'),
    }
    expect(questionsEnd(winter)).toEqual(new Date('2027-03-22T16:00:00Z'))
  })
  test('until the instant said, where one is', () => {
    const questionsUntil = new Date('2027-05-20T15:00:00Z')
    expect(questionsEnd({ ...call, questionsUntil })).toEqual(questionsUntil)
  })
  test('half the time of a call of a few days, and all of one of an hour', () => {
    const opensAt = new Date('2027-05-19T15:00:00Z')
    expect(questionsEnd({ ...call, opensAt })).toEqual(new Date('2027-05-20T15:00:00Z'))
    expect(questionsEnd({ ...call, opensAt: new Date('2027-05-21T14:30:00Z') })).toEqual(closesAt)
  })
  test('until no instant that anyone knows while nothing closes', () => {
    expect(questionsEnd({ ...call, cutoffs: [] })).toBe(null)
  })
})
