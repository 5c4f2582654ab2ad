import { expect, test } from 'vitest'
import { maySettle, readersOfAward, readersOfProposal } from '#app/funding/award.access.ts'
import { mayPledge, mayReceive } from '#app/funding/pledge.access.ts'
import { mayRead } from '#app/platform/access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { someoneWith } from '#test/support/viewers.ts'

const call = { organisationId: 'coalition' }
const pledge = { organisationId: 'partner' }
const open = (readers: string[]) => ({ readers, barred: ['person:barred'], readableFrom: null })
const proposed = open(readersOfProposal(call))
const approved = open(readersOfAward(call, 'company', ['partner', 'partner', 'other']))

test('the readers of an award are named once each', () => {
  expect(approved.readers).toEqual([
    'seat:coordinator:coalition',
    'org:company',
    'seat:funder:partner',
    'seat:funder:other',
  ])
})

const NOTHING = { pledge: false, receive: false, settle: false, proposed: false, approved: false }

test.each<[string, Viewer, Partial<typeof NOTHING>]>([
  ['a visitor', VISITOR, {}],
  ['the clock', CLOCK, {}],
  ['the holder of a receipt', { kind: 'holder', holds: 'need', tokens: ['public', 'holder:need'] }, {}],
  ['someone signed in', someoneWith(), {}],
  [
    'the purse holder of the partner',
    someoneWith('seat:funder:partner', 'seat:funder:any'),
    { pledge: true, approved: true },
  ],
  ['the purse holder of a partner who pays nothing', someoneWith('seat:funder:third', 'seat:funder:any'), {}],
  ['a member of the partner without its purse', someoneWith('org:partner'), {}],
  [
    'a coordinator of the organiser',
    someoneWith('seat:coordinator:coalition'),
    { receive: true, settle: true, proposed: true, approved: true },
  ],
  ['a coordinator of another organiser', someoneWith('seat:coordinator:elsewhere', 'seat:coordinator:any'), {}],
  [
    'a coordinator barred from the file',
    { ...someoneWith('seat:coordinator:coalition', 'person:barred') },
    { receive: true, settle: true },
  ],
  ['someone of the company that receives', someoneWith('org:company'), { approved: true }],
  ['someone of another company', someoneWith('org:rival'), {}],
  ['a juror', someoneWith('seat:juror:panel', 'seat:juror:any'), {}],
  ['a facility lead', someoneWith('seat:facility_lead:hospital', 'seat:facility_lead:any'), {}],
])('%s', (_, viewer, may) => {
  expect({
    pledge: mayPledge(viewer, pledge),
    receive: mayReceive(viewer, call),
    settle: maySettle(viewer, call),
    proposed: mayRead(viewer, proposed),
    approved: mayRead(viewer, approved),
  }).toEqual({ ...NOTHING, ...may })
})
