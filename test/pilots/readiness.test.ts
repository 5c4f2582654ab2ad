import { expect, test } from 'vitest'
import { BLOCKS, ITEMS, type Item, MOST_TOTAL, objectionToAnswers, READINESS, weigh } from '#app/pilots/readiness.ts'
import { words } from '#app/pilots/words.ts'
import { spaced } from '#app/platform/typeset.ts'

const answersOf = (points: (item: Item) => number) =>
  ITEMS.map((item) => ({ item, points: points(item), note: item === 'alerts' ? 'L’infirmière de garde' : '' }))

test('there are twelve questions in four blocks of three, worth 36 points', () => {
  expect(BLOCKS.map((block) => READINESS[block].length)).toEqual([3, 3, 3, 3])
  expect(new Set(ITEMS).size).toBe(12)
  expect(MOST_TOTAL).toBe(36)
})

test('every question is asked in both languages, and one is who answers the alerts', () => {
  for (const { readiness } of [words.fr, words.en]) expect(Object.keys(readiness.items)).toEqual([...ITEMS])
  expect(words.fr.readiness.items.alerts.more).toBe(spaced('Qui répond aux alertes ?'))
})

test('twenty points open the gate, nineteen do not', () => {
  const first = (many: number) => answersOf((item) => (ITEMS.indexOf(item) < many ? 2 : 1))
  expect(weigh(first(8))).toMatchObject({ total: 20, objection: null })
  expect(weigh(first(7))).toMatchObject({ total: 19, objection: 'support_plan_first' })
})

test('one block at nothing keeps the gate shut however good the others are', () => {
  const { total, blocks, objection } = weigh(answersOf((item) => (READINESS.means.some((one) => one === item) ? 0 : 3)))
  expect(total).toBe(27)
  expect(blocks).toEqual([
    { block: 'backing', points: 9 },
    { block: 'people', points: 9 },
    { block: 'work', points: 9 },
    { block: 'means', points: 0 },
  ])
  expect(objection).toBe('support_plan_first')
})

test('before anyone has answered, the answers are what is missing', () => {
  expect(weigh([]).objection).toBe('readiness_missing')
})

test('each question is answered once, from 0 to 3, and who answers the alerts is said', () => {
  const all = answersOf(() => 2)
  expect(objectionToAnswers(all)).toBe(null)
  expect(objectionToAnswers(all.slice(1))).toBe('readiness_incomplete')
  expect(objectionToAnswers([...all.slice(1), ...all.slice(1, 2)])).toBe('readiness_incomplete')
  expect(objectionToAnswers(answersOf(() => 4))).toBe('points_missing')
  expect(objectionToAnswers(answersOf(() => 1.5))).toBe('points_missing')
  expect(objectionToAnswers(all.map((answer) => ({ ...answer, note: ' ' })))).toBe('alerts_note_missing')
})
