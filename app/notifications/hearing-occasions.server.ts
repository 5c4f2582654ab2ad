import { findHearingTold, listWithoutSlot } from '#app/juries/own-hearings.server.ts'
import { now } from '#app/platform/clock.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { contactOf, write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

/** To whoever carries a file: the jury wants to hear them. */
export async function writeHearingCalled({ event, row }: Occasion) {
  const { applicant, calledOffAt } = await findHearingTold(row)
  if (calledOffAt) return
  const props = { number: applicant.number, link: link(`/hearings/${row}`) }
  await write(
    applicant.personId,
    event,
    (name) => ({ name: 'hearing-called', props: { name, ...props } }),
    await contactOf(applicant.callId),
  )
}

/** To those who were called and have no slot yet: some are free. Once a day, however many are offered. */
export async function writeSlotsOffered({ row }: Occasion) {
  for (const { id, personId, number, callId } of await listWithoutSlot(row)) {
    const props = { number, link: link(`/hearings/${id}`) }
    const key = `slots:${id}:${parisDay(now())}`
    await write(
      personId,
      key,
      (name) => ({ name: 'hearing-slots', props: { name, ...props } }),
      await contactOf(callId),
    )
  }
}

/** To whoever carries a file: the day of it. */
export async function writeHearingSet({ event, row }: Occasion) {
  const { applicant, startsAt, calledOffAt } = await findHearingTold(row)
  if (calledOffAt || !startsAt) return
  const props = { number: applicant.number, on: startsAt, link: link(`/hearings/${row}`) }
  await write(
    applicant.personId,
    event,
    (name) => ({ name: 'hearing-set', props: { name, ...props } }),
    await contactOf(applicant.callId),
  )
}

/** To the same: it will not take place. */
export async function writeHearingCalledOff({ event, row }: Occasion) {
  const { applicant } = await findHearingTold(row)
  const props = { number: applicant.number, link: link(`/hearings/${row}`) }
  await write(
    applicant.personId,
    event,
    (name) => ({ name: 'hearing-called-off', props: { name, ...props } }),
    await contactOf(applicant.callId),
  )
}

/** To the jurors who will be there, once a day however many hearings change: whoever must be away is told of nothing. */
export async function writeHearingsChanged({ row }: Occasion) {
  const { panelId, applicant, jurorIds } = await findHearingTold(row)
  const key = `hearings:${panelId}:${parisDay(now())}`
  const props = { link: link(`/juries/${panelId}/hearings`) }
  const contact = await contactOf(applicant.callId)
  for (const id of jurorIds) {
    await write(id, key, (name) => ({ name: 'hearings-changed', props: { name, ...props } }), contact)
  }
}
