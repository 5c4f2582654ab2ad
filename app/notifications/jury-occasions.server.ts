import { findCallById } from '#app/calls/calls.server.ts'
import { findStatementAsked } from '#app/juries/own-statements.server.ts'
import { findJuror } from '#app/juries/panels.server.ts'
import { findReadingsDue } from '#app/juries/reading-reminders.server.ts'
import { findReviewer } from '#app/juries/reviews.server.ts'
import { findSittingCalled } from '#app/juries/sittings.server.ts'
import { findMinutesToSign } from '#app/juries/waiting-minutes.server.ts'
import { findOrganisation } from '#app/people/organisations.server.ts'
import { now } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { contactOf, write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

export async function writeJuryInvitation({ event, row }: Occasion) {
  const { personId, panelId, panel } = await findJuror(row)
  const { name: organiser, contact } = await findOrganiser(panel.callId)
  const props = { organiser, link: link(`/juries/${panelId}/confidentiality`) }
  await write(personId, event, (name) => ({ name: 'jury-invitation', props: { name, ...props } }), contact)
}

/** However many files a juror is given in a day, one letter says so. */
export async function writeReviewAssigned({ row }: Occasion) {
  const { personId, panelId, callId, readBy } = await findReviewer(row)
  const props = { by: readBy, link: link('/juries') }
  await write(
    personId,
    `${panelId}:${parisDay(now())}`,
    (name) => ({ name: 'review-assigned', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** However many files a place is asked about in a day, one letter says so to each of those who answer for it. */
export async function writeStatementAsked({ row }: Occasion) {
  const { facilityId, facilityName, callId, personIds, by } = await findStatementAsked(row)
  const props = { facility: facilityName, on: by, link: link('/statements') }
  const contact = await contactOf(callId)
  const key = `statements:${facilityId}:${parisDay(now())}`
  for (const id of personIds)
    await write(id, key, (name) => ({ name: 'statement-asked', props: { name, ...props } }), contact)
}

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
  const { name: organiser, contact } = await findOrganiser(callId)
  const props = { organiser, on: startsAt, link: link(`/juries/${row}/room`) }
  for (const personId of personIds) {
    await write(personId, event, (name) => ({ name: letter, props: { name, ...props } }), contact)
  }
}

/** In whose name a jury's letters are written. */
async function findOrganiser(callId: string) {
  const { organisationId } = await findCallById(CLOCK, callId)
  return findOrganisation(organisationId)
}

/** Minutes are drawn: whoever must sign them is told. */
export async function writeMinutesToSign({ event, row }: Occasion) {
  const { callId, personIds } = await findMinutesToSign(row)
  if (personIds.length === 0) return
  const { number, organisationId } = await findCallById(CLOCK, callId)
  const { contact } = await findOrganisation(organisationId)
  const props = { number, link: link(`/juries/${row}/minutes`) }
  for (const personId of personIds) {
    await write(personId, event, (name) => ({ name: 'minutes-to-sign', props: { name, ...props } }), contact)
  }
}

/** A juror has files still to hand in, and the day comes near. */
export async function writeReadingsDue({ event, row }: Occasion) {
  const due = await findReadingsDue(row)
  if (!due) return
  const { number } = await findCallById(CLOCK, due.callId)
  const props = { number, on: due.on, link: link('/juries') }
  await write(
    due.personId,
    event,
    (name) => ({ name: 'readings-due', props: { name, ...props } }),
    await contactOf(due.callId),
  )
}
