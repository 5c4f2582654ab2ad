import { expect, test } from 'vitest'
import { mayHandle, mayWrite, ownReaders, readsAfter } from '#app/applications/application.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { someoneWith } from '#test/support/viewers.ts'

const application = {
  organisationId: 'company',
  team: [
    { personId: 'zoe', role: 'owner' as const },
    { personId: 'max', role: 'reader' as const },
  ],
}
const call = { organisationId: 'coalition' }
const coordinator = someoneWith('seat:coordinator:any', 'seat:coordinator:coalition')
const elsewhere = someoneWith('seat:coordinator:any', 'seat:coordinator:other')

test.each<[string, Viewer, { write: boolean; handle: boolean; readBefore: boolean; readAfter: boolean }]>([
  ['a visitor', VISITOR, { write: false, handle: false, readBefore: false, readAfter: false }],
  ['the clock', CLOCK, { write: false, handle: false, readBefore: false, readAfter: false }],
  [
    'who writes for the company',
    someoneWith('org:company', 'writes:company'),
    { write: true, handle: false, readBefore: true, readAfter: true },
  ],
  [
    'who reads for the company',
    someoneWith('org:company'),
    { write: false, handle: false, readBefore: true, readAfter: true },
  ],
  [
    'someone of another company',
    someoneWith('org:other'),
    { write: false, handle: false, readBefore: false, readAfter: false },
  ],
  ['a coordinator of the organiser', coordinator, { write: false, handle: true, readBefore: false, readAfter: true }],
  [
    'its owner, who has left the company',
    someoneWith('person:zoe'),
    { write: true, handle: false, readBefore: false, readAfter: false },
  ],
  [
    'someone of the company who was made a reader of this file',
    someoneWith('person:max', 'org:company'),
    { write: false, handle: false, readBefore: true, readAfter: true },
  ],
  ['a coordinator elsewhere', elsewhere, { write: false, handle: false, readBefore: false, readAfter: false }],
  [
    'a juror',
    someoneWith('seat:juror:panel', 'seat:juror:any'),
    { write: false, handle: false, readBefore: false, readAfter: false },
  ],
  [
    'a partner',
    someoneWith('seat:funder:partner'),
    { write: false, handle: false, readBefore: false, readAfter: false },
  ],
])('%s: its company reads a file at once, coordinators from the closing on', (_, viewer, may) => {
  const reads = (stage: string) =>
    [...ownReaders(application), ...readsAfter(call, stage)].some((token) => viewer.tokens.includes(token))
  expect(mayWrite(viewer, application)).toBe(may.write)
  expect(mayHandle(viewer, call)).toBe(may.handle)
  expect(reads('collecting')).toBe(may.readBefore)
  expect(reads('in_jury')).toBe(may.readAfter)
  expect(reads('decided')).toBe(may.readAfter)
})
