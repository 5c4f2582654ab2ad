import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication, findSealed, listWaiting } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { givePaper, listPapers } from '#app/applications/papers.server.ts'
import { promiseField } from '#app/applications/promise.ts'
import { listPromises, listToPromise } from '#app/applications/promises.server.ts'
import { findDue, remindOfPromises } from '#app/applications/promises-due.server.ts'
import { keepByPassport, keepPromise } from '#app/applications/promises-kept.server.ts'
import { listReceived } from '#app/applications/received.server.ts'
import { loader as lastPage, action as submission } from '#app/applications/routes/submission.tsx'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { claimLine } from '#app/solutions/claims.server.ts'
import { verifyLine } from '#app/solutions/verifications.server.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { anOpenCall, hoursFrom } from '#test/calls/stage.ts'
import { aClaim, aPdf, aVersion } from '#test/solutions/stage.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { afterClosing, aReadyDraft } from './stage.ts'

const DAY = 24
const document = (fr: string, requirement?: 'hds') => ({
  name: { fr },
  help: { fr: '' },
  need: 'later' as const,
  requirement,
})

/** An express call that leaves two documents for later, and a file that only has to be sent. */
async function anExpressFile() {
  const documents = [document('Extrait Kbis'), document('Certificat d’hébergeur', 'hds')]
  const call = await anOpenCall({ express: true, documents, promisesBy: hoursFrom(now(), 60 * DAY) })
  const draft = await aReadyDraft({ call })
  const { documents: left } = await listToPromise(await findApplication(draft.viewer, draft.id))
  const [kbis = '', hds = ''] = left.map(({ id }) => id)
  const inDays = (days: number) => hoursFrom(now(), days * DAY)
  const promise = (days = 30) => ({ [kbis]: inDays(days), [hds]: inDays(days) })
  const seen = async () => (await listPromises(await findApplication(draft.viewer, draft.id))).map(({ state }) => state)
  return { ...draft, kbis, hds, promise, seen }
}

test('an express file is sent once each document left for later is promised for a day that the call allows', async () => {
  const { id, viewer, kbis, hds, promise, seen } = await anExpressFile()
  const refused = async (days: Record<string, Date>) =>
    (await refusalOf(() => submitApplication(viewer, id, days)))?.reason
  expect(await refused({})).toBe('promise_missing')
  expect(await refused({ ...promise(), [hds]: hoursFrom(now(), -2 * DAY) })).toBe('promise_past')
  expect(await refused({ ...promise(), [kbis]: hoursFrom(now(), 62 * DAY) })).toBe('promise_too_late')
  await submitApplication(viewer, id, promise())
  expect(await seen()).toEqual(['awaited', 'awaited'])
  expect(JSON.parse((await findSealed(viewer, id)).sealed).promises.map((one: { for: string }) => one.for)).toEqual([
    'Extrait Kbis',
    'Certificat d’hébergeur',
  ])
})

test('the last page takes a day for each document left for later, and says beside its box what is wrong', async () => {
  const { id, viewer, kbis, hds } = await anExpressFile()
  const cookie = await cookieOf(viewer)
  const params = { applicationId: id }
  const page = await lastPage(asked(visited(`/applications/${id}/submission`, cookie), params))
  expect(page.toPromise.documents.map((one) => one.id)).toEqual([kbis, hds])
  const send = (days: Record<string, string>) => {
    const fields = Object.fromEntries(Object.entries(days).map(([document, day]) => [promiseField(document), day]))
    return submission(asked(posted(`/applications/${id}/submission`, fields, { cookie }), params))
  }
  const day = parisDay(hoursFrom(now(), 20 * DAY))
  const slips = { [promiseField(kbis)]: ['promise_past'], [promiseField(hds)]: ['promise_missing'] }
  expect(await send({ [kbis]: '2020-01-01' })).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: slips } },
  })
  expect(await send({ [kbis]: day, [hds]: day })).toMatchObject({ status: 303 })
})

test('a document given with the file is not promised, nor is one that a verified line stands in for', async () => {
  const { id, viewer, kbis, hds, promise, solutionId } = await anExpressFile()
  await givePaper(viewer, id, kbis, aPdf('kbis'))
  const left = async () => (await listToPromise(await findApplication(viewer, id))).documents.map((one) => one.id)
  expect(await left()).toEqual([hds])
  await verified(viewer, solutionId)
  expect(await left()).toEqual([])
  await submitApplication(viewer, id, promise())
  expect(await listPromises(await findApplication(viewer, id))).toEqual([])
})

test('a promise stands on the desk of the company until it is kept, once, even late', async () => {
  const { id, viewer, kbis, hds, promise, seen } = await anExpressFile()
  await submitApplication(viewer, id, promise(10))
  const lines = async () => (await listWaiting(viewer)).filter(({ key }) => key === `promises:${id}`)
  expect((await lines()).map(({ many, to }) => [many, to])).toEqual([[2, `/applications/${id}/promises`]])
  await keepPromise(viewer, id, kbis, aPdf('kbis'))
  expect(await refusalOf(() => keepPromise(viewer, id, kbis, aPdf('encore')))).toEqual({
    status: 409,
    reason: 'promise_kept',
  })
  expect([await seen(), (await lines()).map(({ many }) => many)]).toEqual([['kept', 'awaited'], [1]])
  await at(hoursFrom(now(), 12 * DAY), async () => {
    expect(await seen()).toEqual(['kept', 'late'])
    await keepPromise(viewer, id, hds, aPdf('hds'))
  })
  expect([await seen(), await lines()]).toEqual([['kept', 'kept'], []])
  expect((await listPapers(viewer, id)).map(({ slotId }) => slotId).sort()).toEqual([kbis, hds].sort())
})

test('of two who give the same document at once, one is kept', async () => {
  const { id, viewer, kbis, promise } = await anExpressFile()
  await submitApplication(viewer, id, promise())
  const outcomes = await Promise.allSettled([1, 2].map((n) => keepPromise(viewer, id, kbis, aPdf(`kbis ${n}`))))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await listPapers(viewer, id)).length).toBe(1)
})

test('nobody but its writers keeps a promise, and a file taken back owes nothing', async () => {
  const { id, viewer, call, kbis, promise } = await anExpressFile()
  await submitApplication(viewer, id, promise())
  const stranger = await aReadyDraft({ call, company: 'Une autre maison' })
  expect((await refusalOf(() => keepPromise(stranger.viewer, id, kbis, aPdf())))?.status).toBe(404)
  await withdrawApplication(viewer, id, 'Nous renonçons.')
  expect(await refusalOf(() => keepPromise(viewer, id, kbis, aPdf()))).toEqual({ status: 409, reason: 'promise_over' })
  expect((await listWaiting(viewer)).filter(({ key }) => key.startsWith('promises:'))).toEqual([])
})

test('its team is reminded a week before and a day before, once each, and no more when it is kept', async () => {
  const { id, viewer, kbis, hds, promise } = await anExpressFile()
  await submitApplication(viewer, id, promise(10))
  const reminded = (days: number) => at(hoursFrom(now(), days * DAY), () => remindOfPromises(CLOCK))
  expect([await reminded(1), await reminded(3), await reminded(4), await reminded(8)]).toEqual([0, 2, 0, 0])
  await keepPromise(viewer, id, kbis, aPdf('kbis'))
  expect([await reminded(9), await reminded(10), await reminded(11)]).toEqual([1, 0, 0])
  const [row] = await db().filePromise.findMany({ where: { documentId: hds } })
  expect((await findDue(row?.id ?? ''))?.personId).toBe(viewer.kind === 'person' ? viewer.id : '')
})

test('coordinators read what is late in their list and on their desk, one line per call', async () => {
  const { id, viewer, call, promise } = await anExpressFile()
  await submitApplication(viewer, id, promise(3))
  await at(afterClosing(call), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
  })
  const late = async () => {
    const { rows, counts } = await listReceived(call.viewer, call.slug, { order: 'oldest', waits: 'promises' })
    const desk = (await listWaiting(call.viewer)).filter(({ key }) => key === `late:${call.id}`)
    return [rows.map((row) => row.id), counts.waits.promises, desk.length]
  }
  expect(await at(hoursFrom(now(), 3 * DAY), late)).toEqual([[], 0, 0])
  expect(await at(hoursFrom(now(), 5 * DAY), late)).toEqual([[id], 1, 1])
})

test('a line of the passport that is verified keeps what it stands in for', async () => {
  const { id, viewer, solutionId, promise, seen } = await anExpressFile()
  await submitApplication(viewer, id, promise())
  const versionId = await verified(viewer, solutionId)
  await keepByPassport(versionId)
  await keepByPassport(versionId)
  expect(await seen()).toEqual(['awaited', 'kept'])
  const what = { what: 'application.promise_kept', row: id }
  expect(await db().event.count({ where: what })).toBe(1)
})

/** A version of the solution, its hosting claimed with a proof and verified by a coordinator. */
async function verified(viewer: Parameters<typeof tellVersion>[0], solutionId: string) {
  const { slug } = await db().solution.findUniqueOrThrow({ where: { id: solutionId } })
  const { id } = await tellVersion(viewer, slug, aVersion())
  await claimLine(viewer, id, 'hds', aClaim(), aPdf('hds'))
  const coordinator = await aCoordinator()
  const [line] = await db().passportLine.findMany({ where: { versionId: id } })
  await verifyLine(coordinator.viewer, id, 'hds', line?.revision ?? 0)
  return id
}
