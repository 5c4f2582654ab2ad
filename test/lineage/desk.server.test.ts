import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { listOwnApplications } from '#app/applications/applications.server.ts'
import { listCallsOrganised } from '#app/calls/calls.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { findDesk } from '#app/lineage/desk.server.ts'
import { whileReading } from '#app/platform/asking.ts'
import { aClosedCall, aJury, entrusted } from '#test/juries/stage.ts'
import { countQueries } from '#test/support/queries.ts'

test('a juror who stepped aside from their only file finds no empty list of readings on their desk', async () => {
  const call = await aClosedCall()
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map(({ id }) => id)
  const [first = '', second = ''] = await entrusted(call.viewer, call.cutoffId, juror, ids)
  const own = async () => (await findDesk(juror.viewer)).mine.reviews.map(({ id }) => id)
  expect((await own()).sort()).toEqual([first, second].sort())
  await declareInterest(juror.viewer, first, { conflict: true })
  expect(await own()).toEqual([second])
  await declareInterest(juror.viewer, second, { conflict: true })
  expect(await own()).toEqual([])
})

test('a list that several rooms look for is asked once for a desk, and anew for the next', async () => {
  const call = await aClosedCall()
  const apart = await countQueries(async () => {
    await listCallsOrganised(call.viewer)
    await listOwnApplications(call.viewer)
  })
  const together = await countQueries(() =>
    whileReading(async () => {
      for (let n = 1; n <= 3; n += 1) {
        await listCallsOrganised(call.viewer)
        await listOwnApplications(call.viewer)
      }
    }),
  )
  expect(together).toBe(apart)
  const tasks = async () => (await findDesk(call.viewer)).tasks.map(({ key }) => key)
  expect(await tasks()).toContain(`jury:compose:${call.cutoffId}`)
  await aJury(call, 1)
  expect(await tasks()).toContain(`jury:entrust:${call.cutoffId}`)
})
