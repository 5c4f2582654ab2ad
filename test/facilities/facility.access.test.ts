import { expect, test } from 'vitest'
import { mayAppointLead, mayEnterFacility } from '#app/facilities/facility.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'

const person = (...tokens: string[]): Viewer => ({
  kind: 'person',
  id: 'x',
  name: 'X',
  email: 'x@x.example',
  tokens: ['public', ...tokens],
})

test.each<[string, Viewer, boolean]>([
  ['a visitor', VISITOR, false],
  ['the clock', CLOCK, false],
  ['someone signed in', person('person:ines'), false],
  ['a coordinator', person('seat:coordinator:any', 'seat:coordinator:coalition'), true],
  ['a facility lead', person('seat:facility_lead:any', 'seat:facility_lead:valmorin'), false],
  ['a partner', person('seat:funder:any', 'seat:funder:partner'), false],
])('%s keeps the directory or does not', (_, viewer, may) => {
  expect([mayEnterFacility(viewer), mayAppointLead(viewer)]).toEqual([may, may])
})
