import { describe, expect, test } from 'vitest'
import { holdsNir } from '#app/needs/identifiers.ts'
import { corsicans, MANY, nirs, OTHERS, told, WRITINGS } from './numbers.ts'

describe('a social-security number is refused', () => {
  test.each(Object.entries(WRITINGS))('ten thousand written %s', (_, writing) => {
    const texts = nirs.map((nir) => told(writing(nir)))
    expect(texts).toHaveLength(MANY)
    expect(texts.filter((text) => !holdsNir(text))).toEqual([])
  })

  test('ten thousand of Corsican births, in capitals or not, in each writing', () => {
    const writings = Object.values(WRITINGS)
    const texts = corsicans.map((nir, n) => told(writings[n % writings.length]?.(nir) ?? ''))
    expect(texts.map((text, n) => (n % 2 ? text.toLowerCase() : text)).filter((text) => !holdsNir(text))).toEqual([])
  })

  test.each([
    ['of the samples of the health ministry’s teams', '2550814168025 38'],
    ['whose month is not known', '1 85 20 78 006 084 40'],
    ['given while waiting for another', '7 85 05 99 006 084 97'],
    ['stuck to a word', 'NIR185057800608491'],
    ['before another number', '1 85 05 78 006 084 12 lits'],
    ['after another number', '12 1 85 05 78 006 084 91'],
    ['in a file’s name', 'carte_1850578006084_91.jpg'],
    ['whose key is said', 'sécu 1 85 05 78 006 084 clé 91'],
  ])('%s', (_, text) => {
    expect(holdsNir(text)).toBe(true)
  })

  test('thirteen figures that a barcode could be too are refused when they begin with 1 or 2', () => {
    expect(holdsNir('1850578006084')).toBe(true)
    expect(holdsNir('1 850578 006084')).toBe(true)
  })
})

describe('other numbers are let through', () => {
  test.each(Object.entries(OTHERS))('ten thousand times %s', (_, other) => {
    const texts = Array.from({ length: MANY }, () => told(other()))
    expect(texts.filter(holdsNir)).toEqual([])
  })

  test.each([
    ['a medicine’s code, whose figures could be a temporary number', '3400930000083'],
    ['a barcode that says it is one', 'EAN 1850578006084'],
    ['what is ticked, known by its id', '019aadc1-7c3d-7e2f-8cd1-850578006084'],
    ['the address of a page', 'https://passerelle.example/needs/019aadc1-7c3d-7e2f-8cd1-850578006084?theme=1'],
    ['a photograph’s name', 'IMG_20240312_143055123.jpg'],
    ['fifteen figures whose key is wrong', '185057800608492'],
    ['words without figures', 'OOO ou bien OK'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(holdsNir(text)).toBe(false)
  })

  test('a text of figures alone is read in no time', () => {
    expect(holdsNir('9 '.repeat(100_000))).toBe(false)
  })
})
