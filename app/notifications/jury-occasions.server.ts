import { findCallById } from '#app/calls/calls.server.ts'
import { findSittingCalled } from '#app/juries/sittings.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

/** A committee is called, or its day or place has changed: its jurors and whoever chairs are told. */
export async function writeSittingCalled({ event, row }: Occasion) {
  const { callId, startsAt, personIds } = await findSittingCalled(row)
  const call = await findCallById(CLOCK, callId)
  const organiser = (await findOrganisation(call.organisationId)).name
  const props = { organiser, on: startsAt, link: link(`/juries/${row}/room`) }
  for (const personId of personIds) {
    await write(personId, event, (name) => ({ name: 'sitting-called', props: { name, ...props } }))
  }
}
