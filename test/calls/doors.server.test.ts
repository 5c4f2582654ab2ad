import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { dropFilesOfCall } from '#app/applications/call-ends.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { cancelCall } from '#app/calls/drafts.server.ts'
import { amendCall, extendCutoff } from '#app/calls/extensions.server.ts'
import { findOwnLateDoor, listLateDoors, openLateDoor, shutLateDoor } from '#app/calls/late-doors.server.ts'
import { followNeed } from '#app/needs/followers.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { writeCallAmended, writeCallCancelled, writeLateDoor } from '#app/notifications/call-occasions.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { aDraft, afterClosing, aReadyDraft } from '#test/applications/stage.ts'
import { aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { anOpenCall, aPublishedCall, hoursFrom, type StagedCall } from './stage.ts'

const REASON = 'Une panne du réseau a coupé toute la région.'
const doorOf = async (call: StagedCall) => (await findCallById(CLOCK, call.id)).cutoffs.at(-1)?.id ?? ''
const closingOf = (call: StagedCall) => call.content.closesAt ?? now()
const addressed = async () => (await db().outboxLetter.findMany()).map(({ toAddress }) => toAddress).sort()

test('moved later for all, a closing lets in who was late, and says from when, to when and why', async () => {
  const call = await anOpenCall()
  const file = await aReadyDraft({ call })
  const [from, to] = [closingOf(call), hoursFrom(closingOf(call), 24)]
  await extendCutoff(call.viewer, { cutoffId: await doorOf(call), to, reason: { fr: REASON, en: 'A breakdown.' } })
  const late = new Date(from.getTime() + 1000)
  await at(late, () => openAndCloseDueCalls(CLOCK))
  const { phase, closesAt, extensions } = await at(late, () => findCallById(VISITOR, call.id))
  expect([phase, closesAt]).toEqual(['open', to])
  expect(extensions).toMatchObject([{ position: 1, from, to, reason: { fr: REASON, en: 'A breakdown.' } }])
  expect(await at(late, () => submitApplication(file.viewer, file.id))).toMatchObject({ id: file.id })
})

test('a closing never comes closer, never passes the next one, and is not moved once past', async () => {
  const call = await anOpenCall({ earlierCutoffs: [hoursFrom(now(), 2)] })
  const [first] = (await findCallById(CLOCK, call.id)).cutoffs
  const move = (to: Date, instant = now()) =>
    refusalOf(() =>
      at(instant, () => extendCutoff(call.viewer, { cutoffId: first?.id ?? '', to, reason: { fr: REASON } })),
    )
  const refused = (reason: string) => ({ status: 409, reason })
  expect(await move(hoursFrom(now(), 1))).toEqual(refused('extension_not_later'))
  expect(await move(closingOf(call))).toEqual(refused('extension_after_next'))
  expect(await move(hoursFrom(now(), 5), hoursFrom(now(), 3))).toEqual(refused('cutoff_is_past'))
})

test('a door left open lets in one company alone, into the cut-off that is past, until its instant', async () => {
  const call = await anOpenCall()
  const [mine, other] = [
    await aReadyDraft({ call, company: 'En Panne' }),
    await aReadyDraft({ call, company: 'Autre' }),
  ]
  const cutoffId = await doorOf(call)
  const after = afterClosing(call)
  await at(after, () => openAndCloseDueCalls(CLOCK))
  const until = hoursFrom(after, 2)
  const { organisationId } = mine
  await at(after, () => openLateDoor(call.viewer, { cutoffId, organisationId, until, reason: REASON }))
  const send = ({ viewer, id }: typeof mine, instant: Date) => at(instant, () => submitApplication(viewer, id))
  const shut = { status: 410, reason: 'call_closed' }
  expect(await refusalOf(() => send(other, after))).toEqual(shut)
  expect(await refusalOf(() => send(mine, new Date(until.getTime() + 1000)))).toEqual(shut)
  await send(mine, until)
  expect(await findApplication(call.viewer, mine.id)).toMatchObject({ stage: 'submitted', cutoffId })
  expect(await at(after, () => findOwnLateDoor(mine.viewer, call.id))).toEqual({ until, reason: REASON })
  expect(await at(after, () => findOwnLateDoor(other.viewer, call.id))).toBe(null)
  expect((await at(after, () => findCallById(VISITOR, call.id))).phase).toBe('closed')
})

test('shut again, a door left open lets nobody in', async () => {
  const call = await anOpenCall()
  const file = await aReadyDraft({ call })
  const after = afterClosing(call)
  const [cutoffId, until] = [await doorOf(call), hoursFrom(after, 2)]
  const { organisationId } = file
  const { id } = await openLateDoor(call.viewer, { cutoffId, organisationId, until, reason: REASON })
  await shutLateDoor(call.viewer, id)
  expect(await refusalOf(() => shutLateDoor(call.viewer, id))).toEqual({ status: 409, reason: 'late_door_revoked' })
  expect(await refusalOf(() => at(after, () => submitApplication(file.viewer, file.id)))).toEqual({
    status: 410,
    reason: 'call_closed',
  })
  expect((await listLateDoors(call.viewer, call.id)).map(({ reason }) => reason)).toEqual([REASON])
})

test('no door is left open for a file that may still go into the next cut-off, nor before the closing', async () => {
  const call = await anOpenCall({ earlierCutoffs: [hoursFrom(now(), 2)] })
  const { organisationId } = await aDraft({ call })
  const [first] = (await findCallById(CLOCK, call.id)).cutoffs
  const open = (until: Date) =>
    refusalOf(() => openLateDoor(call.viewer, { cutoffId: first?.id ?? '', organisationId, until, reason: REASON }))
  expect(await open(hoursFrom(now(), 1))).toEqual({ status: 409, reason: 'late_door_too_early' })
  expect(await open(hoursFrom(closingOf(call), 1))).toEqual({ status: 409, reason: 'late_door_after_next' })
})

test('a rule that changes after the opening is dated and stays on the page; before, the call itself is changed', async () => {
  const [open, published] = [await anOpenCall(), await aPublishedCall()]
  const text = { fr: 'Les lettres de soutien peuvent suivre sous huit jours.' }
  await amendCall(open.viewer, open.id, text)
  await amendCall(open.viewer, open.id, { fr: REASON })
  const told = (await findCallById(VISITOR, open.id)).amendments.map((amendment) => amendment.text.fr)
  expect(told).toEqual([text.fr, REASON])
  expect(await refusalOf(() => amendCall(published.viewer, published.id, text))).toEqual({
    status: 409,
    reason: 'not_open_yet',
  })
})

test('who began or sent a file and who follows a need of the call are told of a change, once each, and nobody else', async () => {
  const call = await anOpenCall()
  const [begun, sent] = [await aDraft({ call, company: 'Commencée' }), await aReadyDraft({ call, company: 'Envoyée' })]
  await submitApplication(sent.viewer, sent.id)
  const [follower] = [await aPerson('Suivie'), await aPerson('Indifférente')]
  await followNeed(follower, call.needId)
  const occasion = { event: newId(), row: call.id }
  await writeCallAmended(occasion)
  await writeCallAmended(occasion)
  expect(await addressed()).toEqual([begun.viewer.email, follower.email, sent.viewer.email].sort())
  await db().outboxLetter.deleteMany()
  const late = { organisationId: begun.organisationId, until: hoursFrom(closingOf(call), 2), reason: REASON }
  const { id } = await openLateDoor(call.viewer, { cutoffId: await doorOf(call), ...late })
  await writeLateDoor({ event: newId(), row: id })
  expect(await addressed()).toEqual([begun.viewer.email])
})

test('cancelled midway, a call closes the files sent and the door of those begun, gives its needs back and tells everyone why', async () => {
  await db().outboxLetter.deleteMany()
  const call = await anOpenCall()
  const [begun, sent] = [await aDraft({ call, company: 'Brouillon' }), await aReadyDraft({ call, company: 'Dépôt' })]
  await submitApplication(sent.viewer, sent.id)
  await cancelCall(call.viewer, call.id, REASON)
  await dropFilesOfCall(call.id)
  await writeCallCancelled({ event: newId(), row: call.id })
  const files = [await findApplication(begun.viewer, begun.id), await findApplication(sent.viewer, sent.id)]
  expect(await refusalOf(() => submitApplication(begun.viewer, begun.id))).toMatchObject({ status: 410 })
  expect(files.map(({ stage, stageReason }) => [stage, stageReason])).toEqual([
    ['draft', null],
    ['closed_no_action', 'call_cancelled'],
  ])
  expect((await findNeed(VISITOR, call.needId)).stage).toBe('qualified')
  expect((await findCallById(VISITOR, call.id)).stageReason).toBe(REASON)
  expect(await addressed()).toEqual(expect.arrayContaining([begun.viewer.email, sent.viewer.email]))
})
