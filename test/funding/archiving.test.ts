import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { countApplications } from '#app/applications/applications.server.ts'
import { objectionToArchiving } from '#app/calls/call.ts'
import { findCallById, listCalls } from '#app/calls/calls.server.ts'
import { decideCutoff } from '#app/calls/cutoffs.server.ts'
import { amendCall } from '#app/calls/extensions.server.ts'
import { listArchivable, putCallAway } from '#app/funding/archiving.server.ts'
import { listWaiting } from '#app/funding/waiting.server.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aClosedCall } from '#test/juries/stage.ts'
import { refusalOf } from '#test/support/refusals.ts'

test('a decided call of which nothing is left to sign is on the desk, is put away, and stays public with its figures', async () => {
  const { viewer, call } = await aClosedCall({ files: 1 })
  expect(await refusalOf(() => putCallAway(viewer, call.id))).toEqual({ status: 409, reason: 'not_decided' })
  const [cutoff] = (await findCallById(viewer, call.id)).cutoffs
  await decideCutoff(viewer, cutoff?.id ?? '')
  expect((await listArchivable(viewer)).map(({ id }) => id)).toEqual([call.id])
  expect((await listWaiting(viewer)).map(({ to }) => to)).toEqual([`/calls/${call.slug}/archiving`])
  const twice = await Promise.allSettled([putCallAway(viewer, call.id), putCallAway(viewer, call.id)])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect((await findCallById(VISITOR, call.id)).phase).toBe('archived')
  expect((await countApplications(VISITOR, [call.id])).get(call.id)).toBe(1)
  expect((await listCalls(VISITOR, { shelf: 'archived' })).rows.map(({ id }) => id)).toEqual([call.id])
  const amend = () => amendCall(viewer, call.id, { fr: 'Une règle qui changerait encore.' })
  expect(await refusalOf(amend)).toEqual({ status: 409, reason: 'not_open' })
  expect(await listArchivable(viewer)).toEqual([])
})

test('a call with an agreement still to sign waits for it, or for a year', () => {
  const closesAt = new Date('2026-01-10T17:00:00Z')
  const call = { stage: 'closed', closesAt, isDecided: true } as const
  expect(objectionToArchiving(call, false, new Date('2027-01-10T17:00:00Z'))).toBe('agreements_running')
  expect(objectionToArchiving(call, false, new Date('2027-01-10T17:00:01Z'))).toBe(null)
  expect(objectionToArchiving(call, true, closesAt)).toBe(null)
  expect(objectionToArchiving({ ...call, isDecided: false }, true, closesAt)).toBe('not_decided')
  expect(objectionToArchiving({ ...call, stage: 'open' }, true, closesAt)).toBe('not_closed')
})
