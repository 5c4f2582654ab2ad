import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { findDesk } from '#app/lineage/desk.server.ts'
import { aClosedCall, aJury, entrusted } from '#test/juries/stage.ts'

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
