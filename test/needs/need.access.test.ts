import { expect, test } from 'vitest'
import { isAuthor, mayErase, mayQualify, mayReadOriginal } from '#app/needs/need.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'

const need = { id: 'need-1', authorId: 'ines' }
const person = (...tokens: string[]): Viewer => ({
  kind: 'person',
  id: 'x',
  name: 'X',
  email: 'x@x.example',
  tokens: ['public', ...tokens],
})
const holder = (id: string): Viewer => ({ kind: 'holder', holds: id, tokens: ['public', `holder:${id}`] })

test.each<[string, Viewer, { qualify: boolean; original: boolean; author: boolean }]>([
  ['a visitor', VISITOR, { qualify: false, original: false, author: false }],
  ['the clock', CLOCK, { qualify: false, original: false, author: false }],
  ['its author signed in', person('person:ines'), { qualify: false, original: true, author: true }],
  ['the holder of its receipt', holder('need-1'), { qualify: false, original: true, author: true }],
  ['the holder of another receipt', holder('need-2'), { qualify: false, original: false, author: false }],
  ['a coordinator', person('seat:coordinator:any'), { qualify: true, original: true, author: false }],
  ['a juror', person('seat:juror:panel', 'seat:juror:any'), { qualify: false, original: false, author: false }],
  ['a company', person('org:company'), { qualify: false, original: false, author: false }],
])('%s', (_, viewer, may) => {
  expect(mayQualify(viewer)).toBe(may.qualify)
  expect(mayReadOriginal(viewer, need)).toBe(may.original)
  expect(isAuthor(viewer, need)).toBe(may.author)
  expect(mayErase(viewer, need)).toBe(may.author)
})
