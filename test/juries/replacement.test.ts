import { expect, test } from 'vitest'
import { type Candidate, lackingColleges, placeCandidates } from '#app/juries/replacement.ts'

const candidate = (jurorId: string, change: Partial<Candidate> = {}): Candidate => ({
  ...{ jurorId, college: null, topics: [], readings: 0 },
  ...change,
})
const orderOf = (...args: Parameters<typeof placeCandidates>) => placeCandidates(...args).map(({ jurorId }) => jurorId)

test('a file lacks the colleges of which fewer read it than the panel wants', () => {
  const minima = [
    { college: 'patient' as const, least: 1 },
    { college: 'clinical' as const, least: 2 },
  ]
  expect(lackingColleges(minima, ['patient', 'clinical', null])).toEqual(['clinical'])
})

test('first come the eyes a file lacks, then who knows its subjects, then who has the least', () => {
  const knows = ['condition:sleep_apnoea', 'skill:wards']
  const asked = [
    candidate('d', { readings: 3 }),
    candidate('c', { readings: 1 }),
    candidate('b', { topics: knows, readings: 9 }),
    candidate('a', { college: 'clinical', readings: 9 }),
  ]
  expect(orderOf(asked, ['clinical'], ['condition:sleep_apnoea'])).toEqual(['a', 'b', 'c', 'd'])
  expect(placeCandidates(asked, ['clinical'], ['condition:sleep_apnoea'])[1]?.shared).toEqual([
    'condition:sleep_apnoea',
  ])
})
