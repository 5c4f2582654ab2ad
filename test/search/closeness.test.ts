import { describe, expect, test } from 'vitest'
import { besideFacets, closeness, type Term } from '#search/closeness.ts'

const ALL = 100
/** A term that one document in fifty uses, unless told otherwise. */
const term = (name: string, uses = 2): Term => ({ term: name, strength: 1, uses })
const typed = (name: string, uses = 2) => ({ ...term(name, uses), words: [`${name}s`] })

describe('how close a document is to a text', () => {
  test('the same words are as close as can be', () => {
    const same = closeness([typed('chute'), typed('nuit')], ALL)([term('chute'), term('nuit')])
    expect(same).toEqual({ score: expect.closeTo(1, 10), words: ['chutes', 'nuits'] })
  })

  test('one word shared by chance is not a likeness', () => {
    const chance = closeness([typed('chute'), typed('nuit')], ALL)([term('chute'), term('cheveu')])
    expect(chance).toEqual({ score: 0, words: [] })
  })

  test('one word is enough when only one was typed', () => {
    expect(closeness([typed('chute')], ALL)([term('chute'), term('cheveu')]).words).toEqual(['chutes'])
  })

  test('a concept said in two ways is more than one shared word', () => {
    const asked = [{ ...typed('°chute'), strength: 2, words: ['tombé', 'par terre'] }, typed('père')]
    expect(closeness(asked, ALL)([term('°chute'), term('aîné')])).toMatchObject({ words: ['tombé', 'par terre'] })
  })

  test('a rare word weighs more than one that every document uses', () => {
    const asked = [typed('chute'), typed('nuit'), typed('soin', ALL)]
    const rare = closeness(asked, ALL)([term('soin', ALL), term('chute'), term('escalier')])
    const common = closeness(asked, ALL)([term('soin', ALL), term('nuit', 60), term('bruit')])
    expect(rare.score).toBeGreaterThan(common.score)
    expect(rare.words).toEqual(['chutes', 'soins'])
  })

  test('words that anything is told with bring nothing near, and the same word is not told twice', () => {
    const said = (word: string, name = word) => ({ ...term(name), words: [word] })
    const empty = ['tout', 'sait', 'faire', 'avoir', 'personne'].map((word) => said(word))
    const document = [...empty, term('transmission'), term('nuit')]
    expect(closeness([said('transmissions', 'transmission'), ...empty], ALL)([...empty, term('nuit')]).score).toBe(0)
    const asked = [
      { ...said('Transmissions', 'transmission'), strength: 3 },
      { ...typed('nuit'), words: ['deux nuits', 'nuit', 'deux fois'] },
    ]
    expect(closeness([...asked, ...empty], ALL)(document).words).toEqual(['Transmissions', 'deux nuits'])
  })

  test('nothing typed is close to nothing', () => {
    expect(closeness([], ALL)([term('chute')])).toEqual({ score: 0, words: [] })
    expect(closeness([], 0)([])).toEqual({ score: 0, words: [] })
  })

  test('facets in common bring it closer, and never past the same words', () => {
    const asked = { setting: 'home', sufferers: 'patients carers' }
    expect(besideFacets(1, asked, asked)).toBeCloseTo(1, 10)
    expect(besideFacets(0.5, asked, { setting: 'home', sufferers: 'patients' })).toBeGreaterThan(
      besideFacets(0.5, asked, { setting: 'town', sufferers: 'patients' }),
    )
    expect(besideFacets(0.5, {}, { setting: 'home' })).toBe(0.5)
  })
})
