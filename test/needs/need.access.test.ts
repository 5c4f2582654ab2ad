import { expect, test } from 'vitest'
import { isAuthor, mayErase, mayQualify, mayReadOriginal } from '#app/needs/need.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { someoneWith } from '#test/support/viewers.ts'

const need = { id: 'need-1', authorId: 'ines', stage: 'submitted' }
const holder = (id: string): Viewer => ({ kind: 'holder', holds: id, tokens: ['public', `holder:${id}`] })

test.each<[string, Viewer, { qualify: boolean; original: boolean; author: boolean }]>([
  ['a visitor', VISITOR, { qualify: false, original: false, author: false }],
  ['the clock', CLOCK, { qualify: false, original: false, author: false }],
  ['its author signed in', someoneWith('person:ines'), { qualify: false, original: true, author: true }],
  ['the holder of its receipt', holder('need-1'), { qualify: false, original: true, author: true }],
  ['the holder of another receipt', holder('need-2'), { qualify: false, original: false, author: false }],
  ['a coordinator', someoneWith('seat:coordinator:any'), { qualify: true, original: true, author: false }],
  ['a juror', someoneWith('seat:juror:panel', 'seat:juror:any'), { qualify: false, original: false, author: false }],
  ['a company', someoneWith('org:company'), { qualify: false, original: false, author: false }],
])('%s', (_, viewer, may) => {
  expect(mayQualify(viewer)).toBe(may.qualify)
  expect(mayReadOriginal(viewer, need)).toBe(may.original)
  expect(mayReadOriginal(viewer, { ...need, stage: 'withdrawn' })).toBe(may.author)
  expect(isAuthor(viewer, need)).toBe(may.author)
  expect(mayErase(viewer, need)).toBe(may.author)
})
