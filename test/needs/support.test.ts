import { describe, expect, test } from 'vitest'
import { HEARD, STAGES } from '#app/needs/need.ts'
import { type Cell, objectionToSupporting, shownCounts, supportedNeed } from '#app/needs/support.ts'

test('one says "me too" of a heard need and of no other', () => {
  const open = STAGES.filter((stage) => objectionToSupporting({ stage }) === null)
  expect(open).toEqual([...HEARD])
})

test('a voice given to a part of a need is the whole’s', () => {
  expect(supportedNeed({ id: 'part', splitFromId: 'whole' })).toBe('whole')
  expect(supportedNeed({ id: 'alone', splitFromId: null })).toBe('alone')
})

describe('Public counts by role or territory', () => {
  const shown = (...counts: number[]) => shownCounts(cellsOf(counts))?.map((cell) => cell.shown) ?? null

  test('are the figures themselves when all are five or more; who gave none is not named', () => {
    expect(shown(12, 0, 5)).toEqual([12, 5])
    expect(shown()).toEqual([])
  })

  test('below five read "fewer than 5", and the last of the others loses its figure', () => {
    expect(shown(12, 3, 7)).toEqual([12, 'fewer', 'more'])
    expect(shown(3, 2)).toEqual(['fewer', 'fewer'])
  })

  test('are not given at all where the total alone would tell them', () => {
    expect(shown(3)).toBe(null)
    expect(shown(1, 1)).toBe(null)
    expect(shown(4, 4)).toBe(null)
    expect(shown(5, 1)).toBe(null)
  })

  test('never let a hidden count be worked out, even by who knows the rule: every table of four counts up to eight', () => {
    const alike = new Map<string, number[][]>()
    for (const counts of tables(4, 11)) {
      const total = counts.reduce((sum, count) => sum + count, 0)
      const read = JSON.stringify([total, shownCounts(cellsOf(counts))])
      alike.set(read, [...(alike.get(read) ?? []), counts])
    }
    // Beyond eight, what a table could be mistaken for may lie outside those listed.
    const judged = [...alike].filter(([, them]) => Math.max(...them.flat()) <= 8 || them.length > 1)
    const known = judged.filter(([read, them]) => {
      if (!read.includes('fewer')) return false
      return [0, 1, 2, 3].some((place) => {
        const possible = new Set(them.map((counts) => counts[place]))
        return possible.size === 1 && [1, 2, 3, 4].includes(them[0]?.[place] ?? 0)
      })
    })
    expect(known).toEqual([])
  })
})

const cellsOf = (counts: number[]): Cell[] => counts.map((count, place) => ({ key: `${place}`, count }))

function tables(places: number, most: number): number[][] {
  if (places === 0) return [[]]
  return tables(places - 1, most).flatMap((rest) => Array.from({ length: most + 1 }, (_, count) => [...rest, count]))
}
