import { describe, expect, test } from 'vitest'
import { AcceptanceForm, tickedIn } from '#app/needs/theme.form.ts'
import { groupQuery, isRefused, likelyTheme, objectionToSlug, tick } from '#app/needs/theme.ts'
import { newId } from '#app/platform/id.ts'

describe('a refused group', () => {
  const refused = [['a', 'b', 'c', 'd']]

  test.each([
    ['the same', ['d', 'c', 'b', 'a'], true],
    ['one need more', ['a', 'b', 'c', 'd', 'e'], true],
    ['half of it with others', ['a', 'b', 'x', 'y'], false],
    ['another', ['x', 'y'], false],
  ])('%s', (_, group, expected) => {
    expect(isRefused(group, refused)).toBe(expected)
  })
})

describe('the likely theme of a need', () => {
  const near = (themeId: string | null, score: number, word = 'nuit') => ({ score, words: [word], need: { themeId } })

  test('is that of most of the nearest, with the words that brought them near', () => {
    const likely = likelyTheme([near('home', 0.3), near('night', 0.4, 'bruit'), near('night', 0.3, 'sommeil')])
    expect(likely).toEqual({ themeId: 'night', needs: 2, words: ['bruit', 'sommeil'] })
  })

  test.each([
    ['one need alone', [near('home', 0.9)]],
    [
      'needs that disagree',
      [near('home', 0.2), near('night', 0.2), near('home', 0.2), near('night', 0.2), near('care', 0.3)],
    ],
    ['needs without a theme', [near(null, 0.9), near(null, 0.9)]],
    ['nothing near', []],
  ])('is not told from %s', (_, list) => {
    expect(likelyTheme(list)).toBeNull()
  })
})

test('no theme may bear the address of the suggestions’ page', () => {
  expect(objectionToSlug('suggestions')).toBe('theme_name_kept')
  expect(objectionToSlug('suggestions-des-patients')).toBeNull()
})

test('a ticked need is read as it stood, and a forged one is not read', () => {
  const needs = [{ id: newId(), revision: 3 }]
  const address = (query: string) => new Request(`http://localhost:3000/themes/suggestions/acceptance?${query}`)
  expect(tickedIn(address(groupQuery(needs)))).toEqual(needs)
  expect(tickedIn(address('needs=1_2'))).toEqual([])
  expect(tickedIn(address(''))).toEqual([])
  expect(AcceptanceForm.safeParse({ name: 'La nuit', need: needs.map(tick) }).data?.need).toEqual(needs)
  expect(AcceptanceForm.safeParse({ name: 'La nuit' }).error?.issues[0]?.message).toBe('no_need_ticked')
})
