import { findApplicant } from '#app/applications/applicants.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { findLookTold } from '#app/juries/second-looks.server.ts'
import { findThanked } from '#app/juries/told-readings.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { contactOf, write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

export async function writeDecisionReady({ event, row }: Occasion) {
  const { personId, callId, number } = await findApplicant(row)
  const props = { number, link: link(`/applications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'decision-ready', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To the team of a file called up from the reserve. */
export async function writeReserveCalled({ event, row }: Occasion) {
  const { personId, callId, number } = await findApplicant(row)
  const props = { number, link: link(`/applications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'reserve-called', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To the coordinators who may answer: a refused applicant asks for a second look. */
export async function writeSecondLookAsked({ event, row }: Occasion) {
  const { number, panelId, to } = await findLookTold(row)
  const props = { number, link: link(`/juries/${panelId}/second-looks/${row}`) }
  for (const id of to) await write(id, event, (name) => ({ name: 'second-look-asked', props: { name, ...props } }))
}

/** To the applicant: their second look is answered. */
export async function writeSecondLookAnswered({ event, row }: Occasion) {
  const { personId, callId, number } = await findApplicant(row)
  const props = { number, link: link(`/applications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'second-look-answered', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To each juror who handed a reading in: the results are told, and their page says what became of what they read. */
export async function writeResultsAnnounced({ event, row }: Occasion) {
  const { callId, personIds } = await findThanked(row)
  if (personIds.length === 0) return
  const { number } = await findCallById(CLOCK, callId)
  const props = { number, link: link('/juries') }
  const contact = await contactOf(callId)
  for (const id of personIds) {
    await write(id, event, (name) => ({ name: 'results-announced', props: { name, ...props } }), contact)
  }
}
