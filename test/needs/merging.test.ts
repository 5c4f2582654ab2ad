import { expect, test } from 'vitest'
import {
  furthestStage,
  objectionToHeading,
  objectionToMerging,
  objectionToSplitting,
  objectionToUnmerging,
  objectionToUnsplitting,
} from '#app/needs/merging.ts'
import { HEARD, STAGES, type Stage, UNREAD } from '#app/needs/need.ts'

const need = (stage: Stage) => ({ id: 'a', stage, mergedIntoId: null, splitFromId: null, splitAt: null })
const DAY = new Date('2026-11-22T08:00:00Z')

test('a need is merged read or unread, into one that was read; what left the lists is not', () => {
  const [merging, heading] = [objectionToMerging, objectionToHeading].map((objection) =>
    STAGES.filter((stage) => objection(need(stage)) === null),
  )
  expect(merging).toEqual([...UNREAD, ...HEARD])
  expect(heading).toEqual([...HEARD])
})

test('what is merged already, told in parts or a part of another is left as it is', () => {
  const heard = need('qualified')
  expect(objectionToMerging({ ...heard, mergedIntoId: 'b' })).toBe('already_merged')
  expect(objectionToSplitting({ ...heard, mergedIntoId: 'b' })).toBe('already_merged')
  for (const objection of [objectionToMerging, objectionToHeading, objectionToSplitting]) {
    expect(objection({ ...heard, splitAt: DAY })).toBe('already_split')
    expect(objection({ ...heard, splitFromId: 'b' })).toBe('need_is_part')
  }
})

test('only what was done can be undone, and a split no more once a part is in a call', () => {
  expect([null, 'b'].map((mergedIntoId) => objectionToUnmerging({ mergedIntoId }))).toEqual(['not_merged', null])
  const parts = (...stages: Stage[]) => stages.map((stage) => ({ stage }))
  expect(objectionToUnsplitting({ splitAt: null }, [])).toBe('not_split')
  expect(objectionToUnsplitting({ splitAt: DAY }, parts('qualified', 'qualified'))).toBe(null)
  expect(objectionToUnsplitting({ splitAt: DAY }, parts('qualified', 'in_call'))).toBe('part_in_a_call')
})

test('one told in parts is one that was read and is in no call', () => {
  expect(STAGES.filter((stage) => objectionToSplitting(need(stage)) === null)).toEqual(['qualified'])
})

test('of needs told together the furthest speaks for all; one that nobody has read says nothing', () => {
  expect(furthestStage('qualified', ['submitted', 'in_call', 'qualified'])).toBe('in_call')
  expect(furthestStage('answered', ['in_call'])).toBe('answered')
  expect(furthestStage('submitted', ['withdrawn'])).toBe('submitted')
})
