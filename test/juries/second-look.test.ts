import { expect, test } from 'vitest'
import { queueOf } from '#app/juries/reserve.ts'
import { doorOfSecondLook, objectionToAnswering, objectionToAsking } from '#app/juries/second-look.ts'

const TOLD = new Date('2026-03-20T22:30:00Z')
const refused = { outcome: 'refused', announcedAt: TOLD, asked: false }

test('The door to a second look shuts at midnight in Paris, fifteen days later, a change of hour on the way', () => {
  expect(doorOfSecondLook(TOLD).shutsAt.toISOString()).toBe('2026-04-04T22:00:00.000Z')
  expect(objectionToAsking(refused, new Date('2026-04-04T21:59:59.999Z'))).toBe(null)
  expect(objectionToAsking(refused, new Date('2026-04-04T22:00:00.000Z'))).toBe('second_look_too_late')
})

test.each([
  ['selected', { ...refused, outcome: 'selected' }, 'not_refused'],
  ['on reserve', { ...refused, outcome: 'reserve' }, 'not_refused'],
  ['decided and not told', { ...refused, announcedAt: null }, 'not_refused'],
  ['looked at already', { ...refused, asked: true }, 'second_look_asked'],
])('No second look is asked of a file that is %s', (_, decided, objection) => {
  expect(objectionToAsking(decided, TOLD)).toBe(objection)
})

test('Who took the decision answers only when nobody else could, and nobody answers twice', () => {
  expect(objectionToAnswering({ answeredAt: null }, true, 1)).toBe('took_the_decision')
  expect(objectionToAnswering({ answeredAt: null }, true, 0)).toBe(null)
  expect(objectionToAnswering({ answeredAt: null }, false, 1)).toBe(null)
  expect(objectionToAnswering({ answeredAt: TOLD }, false, 1)).toBe('second_look_answered')
})

test('The reserve moves up without its called and gone, those of a second look last, in the order of their answers', () => {
  const file = (applicationId: string, reserveRank: number | null, stage: string, minute = 0) => {
    return { applicationId, reserveRank, stage, since: new Date(TOLD.getTime() + minute * 60_000) }
  }
  const files = [
    file('late look', null, 'reserve', 9),
    file('second', 2, 'reserve'),
    file('called', 1, 'selected'),
    file('early look', null, 'reserve', 3),
    file('gone', 3, 'withdrawn'),
    file('fourth', 4, 'reserve'),
  ]
  expect(queueOf(files).map(({ applicationId }) => applicationId)).toEqual([
    'second',
    'fourth',
    'early look',
    'late look',
  ])
})
