import { findCallById } from '#app/calls/calls.server.ts'
import { findReadingsDue } from '#app/juries/reading-reminders.server.ts'
import { findSittingCalled } from '#app/juries/sittings.server.ts'
import { findMinutesToSign } from '#app/juries/waiting-minutes.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

/** A committee is called: its jurors and whoever chairs are told. */
export function writeSittingCalled(occasion: Occasion) {
  return writeOfSitting('sitting-called', occasion)
}

/** Its day, its hour or its place has changed. */
export function writeSittingMoved(occasion: Occasion) {
  return writeOfSitting('sitting-moved', occasion)
}

async function writeOfSitting(letter: 'sitting-called' | 'sitting-moved', { event, row }: Occasion) {
  const { callId, startsAt, personIds } = await findSittingCalled(row)
  const call = await findCallById(CLOCK, callId)
  const organiser = (await findOrganisation(call.organisationId)).name
  const props = { organiser, on: startsAt, link: link(`/juries/${row}/room`) }
  for (const personId of personIds) {
    await write(personId, event, (name) => ({ name: letter, props: { name, ...props } }))
  }
}

/** Minutes are drawn: whoever must sign them is told. */
export async function writeMinutesToSign({ event, row }: Occasion) {
  const { callId, personIds } = await findMinutesToSign(row)
  if (personIds.length === 0) return
  const { number } = await findCallById(CLOCK, callId)
  const props = { number, link: link(`/juries/${row}/minutes`) }
  for (const personId of personIds) {
    await write(personId, event, (name) => ({ name: 'minutes-to-sign', props: { name, ...props } }))
  }
}

/** A juror has files still to hand in, and the day comes near. */
export async function writeReadingsDue({ event, row }: Occasion) {
  const due = await findReadingsDue(row)
  if (!due) return
  const { number } = await findCallById(CLOCK, due.callId)
  const props = { number, on: due.on, link: link('/juries') }
  await write(due.personId, event, (name) => ({ name: 'readings-due', props: { name, ...props } }))
}
