import { describe, expect, test } from 'vitest'
import { countByRoom, inOrder, type Room, urgencyOf } from '#app/lineage/desk.ts'

const NOON = new Date('2026-11-21T11:00:00Z')
const inHours = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000)

const aTask = (key: string, due: Date | null, room: Room = 'needs') => ({
  ...{ key, due, room },
  text: { fr: key, en: key },
  to: `/${key}`,
})

describe('the desk', () => {
  test('puts what is most pressing first and what has no date last', () => {
    const tasks = [
      aTask('whenever', null),
      aTask('tomorrow', inHours(24)),
      aTask('yesterday', inHours(-24)),
      aTask('next week', inHours(24 * 7)),
    ]
    const told = inOrder(tasks, NOON).map(({ key, urgency }) => [key, urgency])
    expect(told).toEqual([
      ['yesterday', 'late'],
      ['tomorrow', 'soon'],
      ['next week', 'calm'],
      ['whenever', 'calm'],
    ])
  })

  test('keeps the same order for tasks of the same hour', () => {
    const tasks = ['b', 'a', 'c'].map((key) => aTask(key, inHours(3)))
    expect(inOrder(tasks, NOON).map(({ key }) => key)).toEqual(['a', 'b', 'c'])
  })

  test.each([
    [-1, 'late'],
    [0, 'soon'],
    [47, 'soon'],
    [48, 'calm'],
  ] as const)('what is due in %i hours is %s', (hours, urgency) => {
    expect(urgencyOf(inHours(hours), NOON)).toBe(urgency)
  })

  test('counts a day’s work by room, leaving out rooms that have none', () => {
    const tasks = inOrder([aTask('a', null, 'juries'), aTask('b', null, 'needs'), aTask('c', null, 'needs')], NOON)
    expect(countByRoom(tasks)).toEqual([
      { room: 'needs', count: 2 },
      { room: 'juries', count: 1 },
    ])
  })
})
