import { describe, expect, test } from 'vitest'
import { asked, partsOf, plain, withWords, wordsOf } from '#search/text.ts'

describe('what is asked', () => {
  test('empty words go, with or without their accents', () => {
    expect(wordsOf(asked('Comment être mieux soigné dans les urgences'))).toEqual([
      'mieux',
      'soigné',
      'dans',
      'urgences',
    ])
  })

  test('between quotes every word stays', () => {
    expect(asked('les soins "dans les urgences"')).toBe('soins "dans les urgences"')
  })

  test('a pasted page is read as a sentence', () => {
    expect(asked('soins '.repeat(2000))).toHaveLength(299)
  })
})

describe('plain letters', () => {
  test('typographers’ signs become those of a typewriter', () => {
    expect(plain('L’accueil : « très\u00a0long… » — 2 €')).toBe('L\'accueil : " très long... " - 2  ')
  })

  test('no null, no half character, no mark of ours', () => {
    expect(plain('a\u0000b\uD800c\uE000d')).toBe('a b c d')
  })
})

describe('words and extracts', () => {
  test('a word is replaced where it stands alone, never inside another', () => {
    expect(withWords('lit, alité, lit2', new Map([['lit', 'nuit']]))).toBe('nuit, alité, lit2')
  })

  test('an extract is cut into found words and the rest', () => {
    expect(partsOf("d'une \uE000chute\uE001 grave")).toEqual([
      { text: 'd’une ', marked: false },
      { text: 'chute', marked: true },
      { text: ' grave', marked: false },
    ])
  })
})
