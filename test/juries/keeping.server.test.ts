import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { saveReview } from '#app/juries/reviews.server.ts'
import { countQueries } from '#test/support/queries.ts'
import { aClosedCall, aJury, COMMENT, entrusted } from './stage.ts'

test('keeping a draft costs few questions, however long the call and its grid', async () => {
  const call = await aClosedCall({ files: 1 })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const fileIds = call.applications.map((file) => file.id)
  const [own = ''] = await entrusted(call.viewer, call.cutoffId, juror, fileIds)
  await declareInterest(juror.viewer, own, { conflict: false })
  const marks = call.call.criteria.map(({ id }) => ({ criterionId: id, points: 3, comment: COMMENT }))
  const keep = (scores: typeof marks) => () => saveReview(juror.viewer, own, { scores, comment: '' })
  const [one, all] = [await countQueries(keep(marks.slice(0, 1))), await countQueries(keep(marks))]
  expect([one, all]).toEqual([13, 13])
})
