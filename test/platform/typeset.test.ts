import { expect, test } from 'vitest'
import { spaced, typeset } from '#app/platform/typeset.ts'

test('no line of French ends before a mark, within its quotes or in a number', () => {
  expect(spaced('Qui parle ? « Moi » : 1 500 signes, 20 % ; 3 € !')).toBe(
    'Qui parle\u00a0? «\u00a0Moi\u00a0»\u00a0: 1\u00a0500 signes, 20\u00a0%\u00a0; 3\u00a0€\u00a0!',
  )
})

test('what is not a mark or a large number is left as it is typed', () => {
  for (const left of [
    'Le 25 novembre 2026 à 17:00.',
    'appelez le 15 ou le 3114',
    'au 01 99 00 26 26',
    'https://a.example/?b=1',
  ])
    expect(spaced(left)).toBe(left)
})

test('words are typeset wherever they stand, and answers of their functions as well', () => {
  const day = new Date(0)
  const words = { ask: 'Où ?', of: [{ say: (who: string, n: number) => `${who} : ${n}` }], count: 3, none: null, day }
  const set = typeset(words)
  expect([set.ask, set.of[0]?.say('Elle', 2), set.count, set.none]).toEqual(['Où\u00a0?', 'Elle\u00a0: 2', 3, null])
  expect(set.day).toBe(day)
})
