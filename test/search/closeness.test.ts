import { describe, expect, test } from 'vitest'
import { closeness } from '#search/closeness.ts'

const typed = [
  { stem: 'chut', word: 'chutes' },
  { stem: 'nuit', word: 'nuit' },
]

describe('how close a document is to a text', () => {
  test('the same words are as close as can be', () => {
    const [same] = closeness(typed, [['chut', 'nuit']])
    expect(same).toEqual({ score: expect.closeTo(1, 10), words: ['chutes', 'nuit'] })
  })

  test('one word shared by chance is not a likeness', () => {
    expect(closeness(typed, [['chut', 'cheveu']])).toEqual([{ score: 0, words: [] }])
  })

  test('one word is enough when only one was typed', () => {
    const [one] = closeness([{ stem: 'chut', word: 'chutes' }], [['chut', 'cheveu']])
    expect(one?.words).toEqual(['chutes'])
  })

  test('a rare word weighs more than one that every document uses', () => {
    const three = [...typed, { stem: 'soin', word: 'soins' }]
    const [rare, common] = closeness(three, [
      ['soin', 'chut', 'escali'],
      ['soin', 'nuit', 'bruit'],
      ['soin', 'nuit', 'sommeil'],
    ])
    expect(rare?.score).toBeGreaterThan(common?.score ?? 1)
    expect(rare?.words).toEqual(['chutes', 'soins'])
  })

  test('nothing typed is close to nothing', () => {
    expect(closeness([], [['chut']])).toEqual([{ score: 0, words: [] }])
  })
})
