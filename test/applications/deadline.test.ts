import { questionsOf } from '#app/calls/questionnaire.ts'
import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication, listApplicationsOfCutoff } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { whileAsking } from '#app/platform/asking.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { once } from '#app/platform/once.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aMaker, aReadyDraft } from './stage.ts'

/** A deadline hour in small. */
const CROWD = 60
const received = <T>(receivedAt: Date, work: () => Promise<T>) =>
  whileAsking({ receivedAt, address: '192.0.2.1', reference: 'essai' }, work)

test('received in the last second a file is in, however late the work is done; one second later the door is shut', async () => {
  const call = await anOpenCall()
  const closesAt = call.content.closesAt ?? now()
  const [last, late] = [
    await aReadyDraft({ call, company: 'Juste À Temps' }),
    await aReadyDraft({ call, company: 'Trop Tard' }),
  ]
  const workedAt = new Date(closesAt.getTime() + 20_000)
  const lastSecond = new Date(closesAt.getTime() + 999)
  await at(workedAt, () => received(lastSecond, () => submitApplication(last.viewer, last.id)))
  expect(await findApplication(last.viewer, last.id)).toMatchObject({ stage: 'submitted', submittedAt: lastSecond })
  const shut = new Date(closesAt.getTime() + 1000)
  const tooLate = () => at(shut, () => received(shut, () => submitApplication(late.viewer, late.id)))
  expect(await refusalOf(tooLate)).toEqual({ status: 410, reason: 'call_closed' })
  expect((await findApplication(late.viewer, late.id)).stage).toBe('draft')
})

test('a file received in time while the door is being shut is read by coordinators with the others', async () => {
  const call = await anOpenCall()
  const closesAt = call.content.closesAt ?? now()
  const files = []
  for (let n = 1; n <= 6; n += 1) files.push(await aReadyDraft({ call, company: `Dernière Minute ${n}` }))
  const shut = new Date(closesAt.getTime() + 1000)
  const sending = files.map(({ viewer, id }) => at(shut, () => received(closesAt, () => submitApplication(viewer, id))))
  await Promise.all([...sending, at(shut, () => openAndCloseDueCalls(CLOCK))])
  await openFilesOfCall(CLOCK, call.id)
  const { cutoffs } = await findCallById(CLOCK, call.id)
  const read = await listApplicationsOfCutoff(call.viewer, cutoffs[0]?.id ?? '')
  expect(read.map((file) => file.id).sort()).toEqual(files.map((file) => file.id).sort())
})

test(`${CROWD} companies that send in the same instant are all in, each with its own number`, async () => {
  const call = await anOpenCall()
  const { viewer, organisationId } = await aMaker('Grande Maison')
  const [question] = questionsOf((await findCallById(viewer, call.id)).questionnaire)
  const answers = { [question?.id ?? '']: 'Une réponse.' }
  const drafts: string[] = []
  for (let n = 1; n <= CROWD; n += 1) {
    const told = {
      name: `Solution ${n}`,
      pitch: 'Une phrase.',
      about: 'Comment elle marche.',
      maturity: 'tested' as const,
    }
    const solution = await describeSolution(viewer, { organisationId, ...told, listed: false })
    const { id } = await beginApplication(viewer, { callId: call.id, organisationId, solutionId: solution.id })
    await saveApplication(viewer, id, { title: `Dossier ${n}`, askedCents: 100, answers })
    drafts.push(id)
  }
  const click = (id: string) => once(viewer, newId(), id, () => submitApplication(viewer, id))
  const sent = await Promise.all(drafts.map(click))
  expect(new Set(sent.map((one) => one.number)).size).toBe(CROWD)
  expect(await db().application.count({ where: { callId: call.id, stage: 'submitted' } })).toBe(CROWD)
}, 60_000)

test(`${CROWD} clicks of the same button send one file, and every click is told the same number`, async () => {
  const { id, viewer } = await aReadyDraft({ company: 'Main Lourde' })
  const key = newId()
  const click = () => once(viewer, key, 'submission', () => submitApplication(viewer, id))
  const told = await Promise.all(Array.from({ length: CROWD }, click))
  expect(new Set(told.map((one) => `${one.number} ${one.digest}`)).size).toBe(1)
  expect(await db().event.count({ where: { row: id, what: 'application.submitted' } })).toBe(1)
})

test('two people of the same company who send at once: one does, the other is told', async () => {
  const { id, viewer } = await aReadyDraft({ company: 'À Deux' })
  const send = () => refusalOf(() => submitApplication(viewer, id))
  const [one, other] = await Promise.all([send(), send()])
  const refused = [one, other].filter((outcome) => 'status' in outcome)
  expect(refused).toEqual([{ status: 409, reason: 'already_submitted' }])
})
