import { describe, expect, test } from 'vitest'
import { readHouse, type Wall } from './source.ts'

const house = readHouse()

/** The wall, and a small house in which it is broken: the second must be seen, or the first says nothing. */
export function wall(title: string, holds: Wall, broken: Record<string, string>, seen: string[]) {
  describe(title, () => {
    test('in this house', () => expect(holds(house)).toEqual([]))
    test('and a breach is seen', () => {
      expect(holds(Object.entries(broken).map(([path, text]) => ({ path, text })))).toEqual(seen)
    })
  })
}
