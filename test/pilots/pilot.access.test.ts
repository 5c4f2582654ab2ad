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
import { someoneWith } from '#test/support/viewers.ts'

const hosting = { organiserId: 'coalition', facilityId: 'valmorin' }
const pilot = { organiserId: 'coalition', sites: [{ facilityId: 'valmorin' }, { facilityId: 'aubrac' }] }

/** ask and answer a hosting, see it, lead the pilot, follow it, stop it, say that Valmorin uses it. */
test.each<[string, Viewer, string]>([
  ['a visitor', VISITOR, ''],
  ['the clock', CLOCK, ''],
  ['someone signed in', someoneWith('person:ines'), ''],
  [
    'a coordinator of the organiser',
    someoneWith('seat:coordinator:any', 'seat:coordinator:coalition'),
    'ask see follow stop',
  ],
  ['a coordinator of another organiser', someoneWith('seat:coordinator:any', 'seat:coordinator:other'), ''],
  [
    'the lead of the facility asked',
    someoneWith('seat:facility_lead:any', 'seat:facility_lead:valmorin'),
    'answer see lead follow stop declare',
  ],
  ['the lead of another site', someoneWith('seat:facility_lead:any', 'seat:facility_lead:aubrac'), 'lead follow stop'],
  ['the lead of another facility', someoneWith('seat:facility_lead:any', 'seat:facility_lead:elsewhere'), ''],
  ['a juror', someoneWith('seat:juror:any', 'seat:juror:panel'), ''],
  ['the company', someoneWith('org:company'), ''],
  ['a partner', someoneWith('seat:funder:any', 'seat:funder:partner'), ''],
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
