import { describe, expect, test } from 'vitest'
import { clusters } from '#search/clusters.ts'
import { conceptsIn } from '#search/concepts.ts'
import { NEEDS } from '#seeds/needs.ts'
import { adjustedRand, byTrigrams } from './partitions.ts'

const portraitOf = (text: string, n: number) => ({ id: String(n).padStart(4, '0'), terms: conceptsIn(text) })

/** The story's heard needs, as they are indexed, and the theme under which its coordinators put each. */
const heard = NEEDS.flatMap((need) => (need.fate === 'heard' ? [need] : []))
const texts = heard.map(({ publicTitle, summary, title, story }) => [publicTitle, summary, title, story].join('\n'))
const themes = heard.map(({ theme }) => theme)
const portraits = texts.map(portraitOf)

/** Under which group each need falls; alone under none. */
function labels() {
  const groups = clusters(portraits)
  return portraits.map(({ id }) => {
    const at = groups.findIndex(({ ids }) => ids.includes(id))
    return at < 0 ? id : at
  })
}

describe('groups of needs', () => {
  test('of the story come near the themes its coordinators chose, far nearer than by letters', () => {
    const ours = adjustedRand(labels(), themes)
    const byLetters = adjustedRand(byTrigrams(texts, new Set(themes).size), themes)
    expect(ours).toBeGreaterThanOrEqual(0.5)
    expect(byLetters).toBeLessThan(ours)
    expect(byLetters).toBeLessThan(0.15)
  })

  test('are the same whatever the order needs came in', () => {
    expect(clusters(portraits.toReversed())).toEqual(clusters(portraits))
  })

  test('say the words that made them, and how sure', () => {
    const two = ['J’ai peur de tomber, je suis tombé par terre', 'La détection des chutes des personnes âgées']
    const [group, ...others] = clusters([...two, 'Le plateau repas est froid'].map(portraitOf))
    expect(others).toEqual([])
    expect(group).toMatchObject({ ids: ['0000', '0001'], words: expect.arrayContaining(['chute']) })
    expect(['sure', 'fairly_sure', 'to_check']).toContain(group?.sureness)
  })

  test.each([0, 1])('of %i need are none', (many) => {
    expect(clusters(portraits.slice(0, many))).toEqual([])
  })

  test('needs that speak of nothing known stay alone', () => {
    expect(clusters(['xyz', 'abc', ''].map(portraitOf))).toEqual([])
  })
})

test('two groupings agree wholly, or not at all', () => {
  expect(adjustedRand([1, 1, 2, 2], ['a', 'a', 'b', 'b'])).toBe(1)
  expect(adjustedRand([1, 1, 2, 2], ['a', 'b', 'a', 'b'])).toBeLessThan(0)
})
