import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication, listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { openFilesOfCutoff } from '#app/applications/call-ends.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById, listCallsInJury } from '#app/calls/calls.server.ts'
import { decideCutoff } from '#app/calls/cutoffs.server.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { composePanel } from '#app/juries/panels.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { at, now } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { aReadyDraft } from '#test/applications/stage.ts'
import { aJuror } from '#test/juries/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { anOpenCall, hoursFrom } from './stage.ts'

/** Sent by a request received at this instant. */
const sentAt = (instant: Date, file: Awaited<ReturnType<typeof aReadyDraft>>) =>
  at(instant, () =>
    whileAsking({ receivedAt: instant, address: '192.0.2.1', reference: 'essai' }, () =>
      submitApplication(file.viewer, file.id),
    ),
  )

async function aRollingCall() {
  const first = hoursFrom(now(), 2)
  const call = await anOpenCall({ earlierCutoffs: [first], closesAt: hoursFrom(now(), 24) })
  return { ...call, first, shut: new Date(first.getTime() + 1000) }
}

test('a cut-off passes at its second while the call stays open, and a file not ready falls into the next', async () => {
  const call = await aRollingCall()
  const [ready, late] = [
    await aReadyDraft({ call, company: 'À l’Heure' }),
    await aReadyDraft({ call, company: 'Un Peu Tard' }),
  ]
  const lastMoment = new Date(call.first.getTime() + 999)
  await sentAt(lastMoment, ready)
  expect(await at(lastMoment, () => openAndCloseDueCalls(CLOCK))).toEqual({ opened: [], passed: [], closed: [] })
  const [first, last] = (await findCallById(CLOCK, call.id)).cutoffs
  expect(await at(call.shut, () => openAndCloseDueCalls(CLOCK))).toEqual({
    opened: [],
    passed: [first?.id],
    closed: [],
  })
  expect(await at(call.shut, () => openAndCloseDueCalls(CLOCK))).toEqual({ opened: [], passed: [], closed: [] })
  await sentAt(call.shut, late)
  const after = await at(call.shut, () => findCallById(CLOCK, call.id))
  expect([after.phase, after.cutoffs.map(({ stage }) => stage)]).toEqual(['open', ['in_jury', 'collecting']])
  expect(after.nextCutoffAt).toEqual(last?.closesAt)
  const belongs = [await findApplication(ready.viewer, ready.id), await findApplication(late.viewer, late.id)]
  expect(belongs.map(({ cutoffId }) => cutoffId)).toEqual([first?.id, last?.id])
})

test('coordinators read the files of the cut-off that is past and none of the next', async () => {
  const call = await aRollingCall()
  const [ready, late] = [
    await aReadyDraft({ call, company: 'Première Relève' }),
    await aReadyDraft({ call, company: 'Seconde Relève' }),
  ]
  await sentAt(call.first, ready)
  await at(call.shut, () => openAndCloseDueCalls(CLOCK))
  await sentAt(call.shut, late)
  const [first, last] = (await findCallById(CLOCK, call.id)).cutoffs.map(({ id }) => id)
  await at(call.shut, () => openFilesOfCutoff(CLOCK, first ?? ''))
  const read = async (cutoffId = '') => (await listApplicationsOfCutoff(call.viewer, cutoffId)).map(({ id }) => id)
  expect([await read(first), await read(last)]).toEqual([[ready.id], []])
})

test('its jury works and decides while the call stays open, and waits on the desk of its coordinators alone', async () => {
  const call = await aRollingCall()
  const file = await aReadyDraft({ call, company: 'Jugée En Cours' })
  await sentAt(call.first, file)
  await at(call.shut, () => openAndCloseDueCalls(CLOCK))
  const cutoffId = (await findCallById(CLOCK, call.id)).cutoffs[0]?.id ?? ''
  await openFilesOfCutoff(CLOCK, cutoffId)
  await at(call.shut, async () => {
    expect((await listWaiting(call.viewer)).map(({ key, to }) => [key, to])).toEqual([
      [`jury:compose:${cutoffId}`, `/calls/${call.slug}/jury?cutoff=1`],
    ])
    expect(await listCallsInJury((await aCoordinator('Denis Roy')).viewer)).toEqual([])
    await composePanel(call.viewer, cutoffId)
    const juror = await aJuror(call.viewer, cutoffId)
    await assignReviews(call.viewer, cutoffId, { jurorId: juror.id, applicationIds: [file.id] })
    expect((await findApplication(call.viewer, file.id)).stage).toBe('in_review')
    await decideCutoff(call.viewer, cutoffId)
    const { phase, cutoffs } = await findCallById(call.viewer, call.id)
    expect([phase, cutoffs.map(({ stage }) => stage)]).toEqual(['open', ['decided', 'collecting']])
  })
})
