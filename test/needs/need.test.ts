import { expect, test } from 'vitest'
import {
  objectionToCalling,
  objectionToDeclining,
  objectionToQualifying,
  STAGES,
  stageOnceErased,
} from '#app/needs/need.ts'

const story = 'Vingt caractères au moins, et même davantage.'

test('only a need that waits to be read can be qualified or turned down', () => {
  const open = STAGES.filter((stage) => objectionToQualifying({ stage, story }) === null)
  expect(open).toEqual(['submitted', 'to_clarify'])
  expect(STAGES.filter((stage) => objectionToDeclining({ stage }) === null)).toEqual(open)
})

test('a story of a few letters cannot be qualified', () => {
  expect(objectionToQualifying({ stage: 'submitted', story: 'Trop court' })).toBe('story_too_short')
})

test('a call is built on a need that was heard and not yet answered', () => {
  expect(STAGES.filter((stage) => objectionToCalling({ stage, splitAt: null }) === null)).toEqual([
    'qualified',
    'in_call',
  ])
})

test('an erased need keeps its place in the chain once heard, and leaves it before', () => {
  const kept = STAGES.filter((stage) => stageOnceErased(stage) === stage)
  expect(kept).toEqual(['qualified', 'in_call', 'answered', 'closed', 'withdrawn'])
})
