import { expect, test } from 'vitest'
import { mayAppointLead, mayEnterFacility } from '#app/facilities/facility.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { someoneWith } from '#test/support/viewers.ts'

test.each<[string, Viewer, boolean]>([
  ['a visitor', VISITOR, false],
  ['the clock', CLOCK, false],
  ['someone signed in', someoneWith('person:ines'), false],
  ['a coordinator', someoneWith('seat:coordinator:any', 'seat:coordinator:coalition'), true],
  ['a facility lead', someoneWith('seat:facility_lead:any', 'seat:facility_lead:valmorin'), false],
  ['a partner', someoneWith('seat:funder:any', 'seat:funder:partner'), false],
])('%s keeps the directory or does not', (_, viewer, may) => {
  expect([mayEnterFacility(viewer), mayAppointLead(viewer)]).toEqual([may, may])
})
