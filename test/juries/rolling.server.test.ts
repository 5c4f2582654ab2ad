import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findBids } from '#app/juries/bids.server.ts'
import { listChairs } from '#app/juries/panels.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury } from './stage.ts'

const DAY = 86_400_000

test('jurors of a cut-off that is shut say what they would rather read, though the call is open for the next one', async () => {
  const { cutoffId, call, ...stage } = await aClosedCall()
  const [juror] = await aJury({ cutoffId, call, ...stage }, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const next = { id: newId(), callId: call.id, position: 2, stage: 'collecting' as const }
  await db().cutoff.create({ data: { ...next, closesAt: new Date(now().getTime() + 30 * DAY) } })
  await db().call.update({ where: { id: call.id }, data: { stage: 'open' } })
  const mayWish = async () => (await listChairs(juror.viewer)).map((chair) => chair.mayWish)
  expect(await mayWish()).toEqual([true])
  expect((await findBids(juror.viewer, cutoffId)).files.length).toBe(2)

  const shut = call.cutoffs[0]?.closesAt ?? new Date(0)
  const before = new Date(shut.getTime() - 1)
  expect(await at(before, mayWish)).toEqual([false])
  expect(await refusalOf(() => at(before, () => findBids(juror.viewer, cutoffId)))).toEqual({
    status: 409,
    reason: 'cutoff_still_collecting',
  })
})
