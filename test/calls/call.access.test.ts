import { expect, test } from 'vitest'
import { mayOrganise, mayTurnKey, readersOf } from '#app/calls/call.access.ts'
import { CALL_STAGES } from '#app/calls/call.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { someoneWith } from '#test/support/viewers.ts'

const call = { organisationId: 'coalition' }
const coordinator = someoneWith('seat:coordinator:any', 'seat:coordinator:coalition')
const elsewhere = someoneWith('seat:coordinator:any', 'seat:coordinator:other')

test.each<[string, Viewer, { organise: boolean; turnKey: boolean; readDraft: boolean }]>([
  ['a visitor', VISITOR, { organise: false, turnKey: false, readDraft: false }],
  ['the clock', CLOCK, { organise: false, turnKey: true, readDraft: false }],
  ['a coordinator of the organiser', coordinator, { organise: true, turnKey: true, readDraft: true }],
  ['a coordinator of another organiser', elsewhere, { organise: false, turnKey: false, readDraft: false }],
  ['a member of the organiser', someoneWith('org:coalition'), { organise: false, turnKey: false, readDraft: false }],
  ['a company', someoneWith('org:company'), { organise: false, turnKey: false, readDraft: false }],
  ['a juror', someoneWith('seat:juror:panel', 'seat:juror:any'), { organise: false, turnKey: false, readDraft: false }],
  ['a partner', someoneWith('seat:funder:partner'), { organise: false, turnKey: false, readDraft: false }],
])('%s: a draft is for its coordinators, what is published for all', (_, viewer, may) => {
  expect(mayOrganise(viewer, call)).toBe(may.organise)
  expect(mayTurnKey(viewer, call)).toBe(may.turnKey)
  for (const stage of CALL_STAGES) {
    const reads = readersOf({ ...call, stage }).some((token) => viewer.tokens.includes(token))
    expect(reads).toBe(stage === 'draft' ? may.readDraft : true)
  }
})
