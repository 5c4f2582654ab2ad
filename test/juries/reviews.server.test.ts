import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findApplication } from '#app/applications/applications.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { declareInterest, findDeclaration } from '#app/juries/declarations.server.ts'
import { acceptConfidentiality, openScores } from '#app/juries/panels.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import {
  digestOf,
  findOwnReview,
  findReview,
  listOwnReviews,
  saveReview,
  submitReview,
} from '#app/juries/reviews.server.ts'
import { seat } from '#app/people/seats.server.ts'
import { db } from '#app/platform/db.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { seenAgain } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { joinTeam } from '#test/support/teams.ts'
import { aClosedCall, aJuror, aJury, COMMENT, entrusted, scored, seatedJuror } from './stage.ts'

const NOT_THERE = { status: 404, reason: 'not_found' }

/** A call with two files and a jury of two, each file entrusted to both. */
async function aReadJury({ files = 1, jurors = 2, accepted = true } = {}) {
  const call = await aClosedCall({ files })
  const [first, second] = await aJury(call, jurors, accepted)
  if (!first || !second) throw new Error('a jury of two was asked')
  const ids = call.applications.map((file) => file.id)
  const [own = ''] = await entrusted(call.viewer, call.cutoffId, first, ids)
  const [others = ''] = await entrusted(call.viewer, call.cutoffId, second, ids)
  return {
    ...call,
    panelId: call.cutoffId,
    first,
    second,
    own,
    others,
    fileId: ids[0] ?? '',
    company: call.applications[0],
  }
}

describe('Before reading', () => {
  test('a juror reads nothing, not even a name, before accepting confidentiality', async () => {
    const jury = await aReadJury({ accepted: false })
    expect(await refusalOf(() => findDeclaration(jury.first.viewer, jury.own))).toEqual(NOT_THERE)
    expect(await refusalOf(() => findApplication(jury.first.viewer, jury.fileId))).toEqual(NOT_THERE)
    expect(await listOwnReviews(jury.first.viewer)).toEqual([])
  })

  test('then sees whose file it is, to declare a link, and still not the file', async () => {
    const jury = await aReadJury({ accepted: false })
    await acceptConfidentiality(jury.first.viewer, jury.panelId)
    const { number, applicant } = await findDeclaration(jury.first.viewer, jury.own)
    expect(number).toBe(jury.company?.number)
    expect(applicant).toEqual({ organisationName: 'Société 1', solutionName: 'Solution de Société 1' })
    expect(await refusalOf(() => findApplication(jury.first.viewer, jury.fileId))).toEqual(NOT_THERE)
  })

  test('reads the file once they have declared no link, and can score it', async () => {
    const jury = await aReadJury()
    const marks = { scores: [], comment: '' }
    expect(await refusalOf(() => saveReview(jury.first.viewer, jury.own, marks))).toEqual({
      status: 409,
      reason: 'declare_first',
    })
    await declareInterest(jury.first.viewer, jury.own, { conflict: false })
    const { application, objection } = await findReview(jury.first.viewer, jury.own)
    expect([application.title, objection]).toEqual(['Projet de Société 1', null])
  })

  test('someone of the applicant’s organisation is not given its file, and cannot declare themselves free of it', async () => {
    const call = await aClosedCall({ files: 1 })
    const [file] = call.applications
    if (!file) throw new Error('one file was sent')
    await aJury(call, 1)
    const insider = await seatedJuror(call.viewer, call.cutoffId, file.founder)
    const given = { jurorId: insider.id, applicationIds: [file.id] }
    const refused = { status: 409, reason: 'juror_of_the_applicant' }
    expect(await refusalOf(() => assignReviews(call.viewer, call.cutoffId, given))).toEqual(refused)

    const later = await aJuror(call.viewer, call.cutoffId)
    const [review = ''] = await entrusted(call.viewer, call.cutoffId, later, [file.id])
    await joinTeam(file.founder, file.companyId, later.viewer)
    const joined = await seenAgain(later.viewer)
    expect(await refusalOf(() => declareInterest(joined, review, { conflict: false }))).toEqual(refused)
  })
})

describe('A declared link', () => {
  test('bars the file everywhere, even to a juror who also coordinates, and keeps its reviews from them', async () => {
    const jury = await aReadJury()
    await seat(CLOCK, jury.first.viewer.id, 'coordinator', jury.organisationId)
    const both = await seenAgain(jury.first.viewer)
    expect((await findApplication(both, jury.fileId)).id).toBe(jury.fileId)

    await declareInterest(both, jury.own, { conflict: true, note: 'Mon frère y travaille.' })
    await scored(jury.second, jury.others, [4, 4, 4])
    expect(await refusalOf(() => findApplication(both, jury.fileId))).toEqual(NOT_THERE)
    const { files, obstacle } = await findRanking(both, jury.panelId)
    expect([files.size, obstacle]).toEqual([0, 'barred_from_a_file'])
    const seen = await listOwnReviews(both)
    expect(seen.map(({ stage, applicant }) => ({ stage, applicant }))).toEqual([{ stage: 'recused', applicant: null }])
  })

  test('also keeps from them a review that is entrusted afterwards', async () => {
    const jury = await aReadJury()
    await seat(CLOCK, jury.first.viewer.id, 'coordinator', jury.organisationId)
    const both = await seenAgain(jury.first.viewer)
    await declareInterest(both, jury.own, { conflict: true })
    const third = await aJuror(jury.viewer, jury.panelId, 'Troisième')
    const [late = ''] = await entrusted(jury.viewer, jury.panelId, third, [jury.fileId])
    expect((await db().review.findUniqueOrThrow({ where: { id: late } })).barred).toEqual([`person:${both.id}`])
  })

  test('may be discovered while reading, until the scores are handed in', async () => {
    const jury = await aReadJury()
    await scored(jury.first, jury.own, [3, 3, 3], { handIn: false })
    await declareInterest(jury.first.viewer, jury.own, { conflict: true })
    const aside = { status: 409, reason: 'already_recused' }
    expect(await refusalOf(() => findReview(jury.first.viewer, jury.own))).toEqual(aside)
    expect(await refusalOf(() => findApplication(jury.first.viewer, jury.fileId))).toEqual(NOT_THERE)
    await scored(jury.second, jury.others, [3, 3, 3])
    const late = await refusalOf(() => declareInterest(jury.second.viewer, jury.others, { conflict: true }))
    expect(late).toEqual({ status: 409, reason: 'review_sealed' })
  })

  test('is read by those who run the jury, with its note', async () => {
    const jury = await aReadJury()
    await declareInterest(jury.first.viewer, jury.own, { conflict: true, note: 'Mon frère y travaille.' })
    await scored(jury.second, jury.others, [4, 4, 4])
    const { files } = await findRanking(jury.viewer, jury.panelId)
    expect(files.get(jury.fileId)?.recusals).toEqual([
      { jurorName: 'Juré 1', note: 'Mon frère y travaille.', setAside: false },
    ])
  })
})

describe('Scores', () => {
  test('are hidden from everyone but their juror until all are in, then read by the jurors of the file and the coordinators', async () => {
    const jury = await aReadJury()
    await scored(jury.first, jury.own, [4, 3, 5])
    expect((await db().review.findUniqueOrThrow({ where: { id: jury.own } })).readers).toEqual([
      `person:${jury.first.viewer.id}`,
    ])
    const hidden = { status: 409, reason: 'scores_still_hidden' }
    expect(await refusalOf(() => findRanking(jury.viewer, jury.panelId))).toEqual(hidden)

    await scored(jury.second, jury.others, [2, 3, 3])
    const { ranked } = await findRanking(jury.viewer, jury.panelId)
    expect(ranked.map(({ rank, total, readings }) => [rank, total, readings])).toEqual([[1, 64, 2]])
    const { others } = await findReview(jury.first.viewer, jury.own)
    expect(others.map((other) => other.jurorName)).toEqual(['Juré 2'])
    const opened = await db().event.findMany({ where: { what: 'panel.opened', row: jury.panelId } })
    expect(opened.map(({ actor, reason }) => [actor, reason])).toEqual([['clock', 'all_in']])
  })

  test('open at once when a coordinator says so, which is written down; who has not handed in reads nobody else', async () => {
    const jury = await aReadJury()
    expect(await refusalOf(() => openScores(jury.viewer, jury.panelId))).toEqual({
      status: 409,
      reason: 'no_review_yet',
    })
    await scored(jury.first, jury.own, [4, 3, 5])
    await scored(jury.second, jury.others, [5, 5, 5], { handIn: false })
    await openScores(jury.viewer, jury.panelId)
    const panel = await db().panel.findUniqueOrThrow({ where: { id: jury.panelId } })
    expect([panel.stage, panel.openedBy]).toEqual(['opened', jury.viewer.id])
    expect((await findReview(jury.second.viewer, jury.others)).others).toEqual([])

    await submitReview(jury.second.viewer, jury.others)
    expect((await findReview(jury.second.viewer, jury.others)).others.map((other) => other.jurorName)).toEqual([
      'Juré 1',
    ])
    expect((await findRanking(jury.viewer, jury.panelId)).ranked[0]?.readings).toBe(2)
  })

  test('open once when the last two jurors hand in at the same moment', async () => {
    const jury = await aReadJury()
    await scored(jury.first, jury.own, [4, 3, 5], { handIn: false })
    await scored(jury.second, jury.others, [4, 3, 5], { handIn: false })
    await Promise.all([submitReview(jury.first.viewer, jury.own), submitReview(jury.second.viewer, jury.others)])
    expect(await db().event.count({ where: { what: 'panel.opened', row: jury.panelId } })).toBe(1)
  })

  test('are kept as a draft, complete or not, and a second tab is told', async () => {
    const jury = await aReadJury()
    await declareInterest(jury.first.viewer, jury.own, { conflict: false })
    const { call } = await findReview(jury.first.viewer, jury.own)
    const half = {
      scores: [{ criterionId: call.criteria[0]?.id ?? '', points: null, comment: 'Je réfléchis.' }],
      comment: '',
    }
    expect(await saveReview(jury.first.viewer, jury.own, { ...half, revision: 0 })).toEqual({ objection: null })
    const second = await saveReview(jury.first.viewer, jury.own, { scores: [], comment: '', revision: 0 })
    expect(second).toEqual({ objection: 'saved_elsewhere' })
    const { scores } = await findOwnReview(jury.first.viewer, jury.own)
    expect(scores.map(({ points, comment }) => [points, comment])).toEqual([[null, 'Je réfléchis.']])
    expect(await refusalOf(() => submitReview(jury.first.viewer, jury.own))).toEqual({
      status: 409,
      reason: 'review_incomplete',
    })
  })

  describe('once handed in', () => {
    let jury: Awaited<ReturnType<typeof aReadJury>>
    beforeAll(async () => {
      jury = await aReadJury()
      await scored(jury.first, jury.own, [4, 3, 5])
    })

    test('are sealed: the digest is that of what the juror wrote', async () => {
      const { digest, submittedAt, ...review } = await findOwnReview(jury.first.viewer, jury.own)
      expect(digest).toBe(digestOf({ ...review, submittedAt: submittedAt ?? new Date(0) }))
    })

    test('cannot be changed by their juror', async () => {
      const change = () => saveReview(jury.first.viewer, jury.own, { scores: [], comment: '' })
      expect(await refusalOf(change)).toEqual({ status: 409, reason: 'review_sealed' })
    })

    test('cannot be changed by anyone who reaches the database', async () => {
      const where = { reviewId: jury.own }
      await expect(db().score.updateMany({ where, data: { points: 5 } })).rejects.toThrow(/sealed/)
      await expect(db().score.deleteMany({ where })).rejects.toThrow(/sealed/)
      await expect(db().review.update({ where: { id: jury.own }, data: { comment: COMMENT } })).rejects.toThrow(
        /sealed/,
      )
    })

    test('are nobody else’s to write', async () => {
      const write = () => saveReview(jury.second.viewer, jury.own, { scores: [], comment: '' })
      expect(await refusalOf(write)).toEqual(NOT_THERE)
    })
  })
})
