import { expect, test } from 'vitest'
import { extraReaders, isAwaited } from '#app/juries/extra-reading.ts'

const SEATED = new Date('2026-11-02T09:00:00Z')
const seat = (id: string, rest: { declinedAt?: Date; acceptedAt?: null; most?: number } = {}) => ({
  ...{ id, acceptedAt: SEATED, declinedAt: null, most: null },
  ...rest,
})
const asked = (jurorId: string, applicationId: string, stage: 'submitted' | 'recused' | 'draft' = 'submitted') => ({
  ...{ jurorId, applicationId, stage },
})

test('Whoever has the fewest files is proposed first, and files one stepped aside from do not count', () => {
  const reviews = [asked('anne', 'a'), asked('anne', 'b'), asked('bruno', 'a'), asked('bruno', 'b', 'recused')]
  const readers = extraReaders([seat('anne'), seat('bruno')], reviews, 'x')
  expect(readers.map(({ id, load }) => [id, load])).toEqual([
    ['bruno', 1],
    ['anne', 2],
  ])
})

test('Nobody is proposed who had the file, stepped aside from it, has no room or does not sit', () => {
  const seats = [
    ...[seat('had it'), seat('stepped aside'), seat('full', { most: 1 }), seat('free', { most: 2 })],
    ...[seat('declined', { declinedAt: SEATED }), seat('silent', { acceptedAt: null })],
  ]
  const reviews = [asked('had it', 'x'), asked('stepped aside', 'x', 'recused'), asked('full', 'a'), asked('free', 'a')]
  expect(extraReaders(seats, reviews, 'x').map(({ id }) => id)).toEqual(['free'])
})

test('A reading is awaited until it is handed in or its juror steps aside', () => {
  expect(isAwaited([asked('anne', 'x', 'draft')], 'x')).toBe(true)
  expect(isAwaited([asked('anne', 'x'), asked('bruno', 'x', 'recused'), asked('chloé', 'y', 'draft')], 'x')).toBe(false)
})
