import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { aColleague } from '#test/applications/team.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJuror, aJury, entrusted, seatedJuror } from './stage.ts'

test('someone from outside who works on a file is not given it either, and cannot declare themselves free of it', async () => {
  const call = await aClosedCall({ files: 1 })
  const [file] = call.applications
  if (!file) throw new Error('one file was sent')
  await aJury(call, 1)
  const helper = await aColleague(file.founder, file.id, 'reader')
  const insider = await seatedJuror(call.viewer, call.cutoffId, helper)
  const given = { jurorId: insider.id, applicationIds: [file.id] }
  const refused = { status: 409, reason: 'juror_of_the_applicant' }
  expect(await refusalOf(() => assignReviews(call.viewer, call.cutoffId, given))).toEqual(refused)

  const later = await aJuror(call.viewer, call.cutoffId)
  const [review = ''] = await entrusted(call.viewer, call.cutoffId, later, [file.id])
  const joined = await aColleague(file.founder, file.id, 'editor', later.viewer)
  expect(await refusalOf(() => declareInterest(joined, review, { conflict: false }))).toEqual(refused)
})
