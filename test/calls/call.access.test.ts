import { expect, test } from 'vitest'
import { mayOrganise, mayTurnKey, readersOf } from '#app/calls/call.access.ts'
import { CALL_STAGES } from '#app/calls/call.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'

const call = { organisationId: 'coalition' }
const person = (...tokens: string[]): Viewer => ({
  kind: 'person',
  id: 'x',
  name: 'X',
  email: 'x@x.example',
  tokens: ['public', 'person:x', ...tokens],
})
const coordinator = person('seat:coordinator:any', 'seat:coordinator:coalition')
const elsewhere = person('seat:coordinator:any', 'seat:coordinator:other')

test.each<[string, Viewer, { organise: boolean; turnKey: boolean; readDraft: boolean }]>([
  ['a visitor', VISITOR, { organise: false, turnKey: false, readDraft: false }],
  ['the clock', CLOCK, { organise: false, turnKey: true, readDraft: false }],
  ['a coordinator of the organiser', coordinator, { organise: true, turnKey: true, readDraft: true }],
  ['a coordinator of another organiser', elsewhere, { organise: false, turnKey: false, readDraft: false }],
  ['a member of the organiser', person('org:coalition'), { organise: false, turnKey: false, readDraft: false }],
  ['a company', person('org:company'), { organise: false, turnKey: false, readDraft: false }],
  ['a juror', person('seat:juror:panel', 'seat:juror:any'), { organise: false, turnKey: false, readDraft: false }],
  ['a partner', person('seat:funder:partner'), { organise: false, turnKey: false, readDraft: false }],
])('%s: a draft is for its coordinators, what is published for all', (_, viewer, may) => {
  expect(mayOrganise(viewer, call)).toBe(may.organise)
  expect(mayTurnKey(viewer, call)).toBe(may.turnKey)
  for (const stage of CALL_STAGES) {
    const reads = readersOf({ ...call, stage }).some((token) => viewer.tokens.includes(token))
    expect(reads).toBe(stage === 'draft' ? may.readDraft : true)
  }
})
