import { expect, test } from 'vitest'
import {
  mayAnswerHosting,
  mayAskToHost,
  mayDeclareUse,
  mayFollow,
  mayLead,
  maySeeHosting,
  mayStop,
} from '#app/pilots/pilot.access.ts'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'

const hosting = { organiserId: 'coalition', facilityId: 'valmorin' }
const pilot = { organiserId: 'coalition', sites: [{ facilityId: 'valmorin' }, { facilityId: 'aubrac' }] }
const person = (...tokens: string[]): Viewer => ({
  kind: 'person',
  id: 'x',
  name: 'X',
  email: 'x@x.example',
  tokens: ['public', ...tokens],
})

/** ask and answer a hosting, see it, lead the pilot, follow it, stop it, say that Valmorin uses it. */
test.each<[string, Viewer, string]>([
  ['a visitor', VISITOR, ''],
  ['the clock', CLOCK, ''],
  ['someone signed in', person('person:ines'), ''],
  [
    'a coordinator of the organiser',
    person('seat:coordinator:any', 'seat:coordinator:coalition'),
    'ask see follow stop',
  ],
  ['a coordinator of another organiser', person('seat:coordinator:any', 'seat:coordinator:other'), ''],
  [
    'the lead of the facility asked',
    person('seat:facility_lead:any', 'seat:facility_lead:valmorin'),
    'answer see lead follow stop declare',
  ],
  ['the lead of another site', person('seat:facility_lead:any', 'seat:facility_lead:aubrac'), 'lead follow stop'],
  ['the lead of another facility', person('seat:facility_lead:any', 'seat:facility_lead:elsewhere'), ''],
  ['a juror', person('seat:juror:any', 'seat:juror:panel'), ''],
  ['the company', person('org:company'), ''],
  ['a partner', person('seat:funder:any', 'seat:funder:partner'), ''],
])('%s', (_, viewer, may) => {
  const rights = {
    ask: mayAskToHost(viewer, hosting),
    answer: mayAnswerHosting(viewer, hosting),
    see: maySeeHosting(viewer, hosting),
    lead: mayLead(viewer, pilot),
    follow: mayFollow(viewer, pilot),
    stop: mayStop(viewer, pilot),
    declare: mayDeclareUse(viewer, 'valmorin'),
  }
  const held = Object.entries(rights).flatMap(([right, is]) => (is ? [right] : []))
  expect(held.join(' ')).toBe(may)
})
