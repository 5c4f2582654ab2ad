import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { countApplications } from '#app/applications/applications.server.ts'
import { objectionToArchiving } from '#app/calls/call.ts'
import { findCallById, listCalls } from '#app/calls/calls.server.ts'
import { decideCutoff } from '#app/calls/cutoffs.server.ts'
import { amendCall } from '#app/calls/extensions.server.ts'
import { listArchivable, putCallAway } from '#app/funding/archiving.server.ts'
import { listWaiting } from '#app/funding/waiting.server.ts'
import { loader as callPage } from '#app/lineage/routes/call.tsx'
import { at } from '#app/platform/clock.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from '#test/juries/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

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

test('a coordinator finds every call that can be put away, however many were decided since', async () => {
  const first = await aClosedCall({ files: 0 })
  const ids = [first.call.id]
  while (ids.length < 22) ids.push((await aClosedCall({ files: 0, coordinator: first })).call.id)
  const decide = async (id: string) => {
    const [cutoff] = (await findCallById(first.viewer, id)).cutoffs
    await decideCutoff(first.viewer, cutoff?.id ?? '')
  }
  await decide(first.call.id)
  const one = await countQueries(() => listArchivable(first.viewer))
  for (const id of ids.slice(1)) await decide(id)
  expect((await listArchivable(first.viewer)).map(({ id }) => id)).toEqual(ids.toReversed())
  expect(await countQueries(() => listArchivable(first.viewer))).toBe(one)
})

test('the page of a decided call says what it waits for, and offers to put it away only when nothing does', async () => {
  const decided = await aClosedCall({ files: 1 })
  const [file] = decided.applications
  const [juror] = await aJury(decided, 1)
  if (!file || !juror) throw new Error('a file and a juror')
  const [reviewId = ''] = await entrusted(decided.viewer, decided.cutoffId, juror, [file.id])
  await scored(juror, reviewId, [5, 4, 4])
  await decidedAndTold(decided.viewer, decided.cutoffId, [
    { applicationId: file.id, outcome: 'selected', reasons: REASONS },
  ])
  const [path, params] = [`/calls/${decided.call.slug}`, { slug: decided.call.slug }]
  const staysFor = async (cookie?: string) => (await callPage(asked(visited(path, cookie), params))).staysFor
  const own = await cookieOf(decided.viewer)
  expect([await staysFor(own), await staysFor()]).toEqual(['agreements_running', null])
  const late = new Date((decided.call.closesAt?.getTime() ?? 0) + 366 * 86_400_000)
  expect(await at(late, async () => staysFor(await cookieOf(decided.viewer)))).toBe(null)
  expect(await at(late, () => putCallAway(decided.viewer, decided.call.id))).toEqual({ slug: decided.call.slug })
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
