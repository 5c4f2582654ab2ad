import { describe, expect, test } from 'vitest'
import { forgiven, meant, typosBetween } from '#search/typos.ts'

describe('how far two words are', () => {
  test.each([
    ['urgence', 'urgence', 0],
    ['urgance', 'urgence', 1],
    ['urgnce', 'urgence', 1],
    ['urrgence', 'urgence', 1],
    ['ugrence', 'urgence', 1],
    ['ugrance', 'urgence', 2],
    ['', 'lit', 3],
    ['lit', '', 3],
  ])('%s and %s are %i typos apart', (a, b, typos) => {
    expect(typosBetween(a, b)).toBe(typos)
    expect(typosBetween(b, a)).toBe(typos)
  })

  test('short words are forgiven nothing, long words two slips', () => {
    expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2])
  })
})

describe('what someone meant', () => {
  test('the closest word first, then the one most used', () => {
    const neighbours = [
      { word: 'chambres', uses: 9 },
      { word: 'chambre', uses: 2 },
      { word: 'chanvre', uses: 5 },
    ]
    expect(meant('chanbre', neighbours)).toEqual(['chanvre', 'chambre'])
  })

  test('accents and capitals are no typos', () => {
    expect(meant('Hôpitel', [{ word: 'hopital', uses: 1 }])).toEqual(['hopital'])
  })

  test('a word already right means nothing else', () => {
    expect(meant('chambre', [{ word: 'chambre', uses: 3 }])).toEqual([])
  })
})
