import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { declareInterests } from '#app/juries/interests.server.ts'
import { mayRunJury, mayScore, maySitOn } from '#app/juries/jury.access.ts'
import { acceptConfidentiality, openScores } from '#app/juries/panels.server.ts'
import { submitReview } from '#app/juries/reviews.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aClosedCall, aJuror, aJury, entrusted, scored } from './stage.ts'

const READERS = ['juror', 'colleague', 'late', 'recused', 'coordinator', 'elsewhere', 'applicant', 'visitor'] as const
type Reader = (typeof READERS)[number]
let viewers: Record<Reader, Viewer>
let file: Awaited<ReturnType<typeof aFileWithJurors>>

/** One file and four jurors: one followed through every stage, one who hands in, one who does not, one with a link. */
async function aFileWithJurors() {
  const call = await aClosedCall({ files: 1 })
  await aJury(call, 0)
  const ids = call.applications.map((sent) => sent.id)
  const seatOne = async (name: string, accepted = true) => {
    const juror = await aJuror(call.viewer, call.cutoffId, name, accepted)
    const [reviewId = ''] = await entrusted(call.viewer, call.cutoffId, juror, ids)
    return { ...juror, reviewId }
  }
  const [juror, colleague] = [await seatOne('Rachid Benali', false), await seatOne('Hélène Courtois')]
  const [late, recused] = [await seatOne('Odile Perrin'), await seatOne('Laurent Roche')]
  return { ...call, panelId: call.cutoffId, juror, colleague, late, recused }
}

beforeAll(async () => {
  file = await aFileWithJurors()
  await scored(file.colleague, file.colleague.reviewId, [3, 3, 3])
  await declareInterest(file.recused.viewer, file.recused.reviewId, { conflict: true })
  viewers = {
    juror: file.juror.viewer,
    colleague: file.colleague.viewer,
    late: file.late.viewer,
    recused: file.recused.viewer,
    coordinator: file.viewer,
    elsewhere: (await aCoordinator('Coordinatrice d’ailleurs')).viewer,
    applicant: file.applications[0]?.founder ?? VISITOR,
    visitor: VISITOR,
  }
})

/** Who reads the juror's review now. */
async function readersNow(reviewId = file.juror.reviewId) {
  const reads = async (reader: Reader) =>
    (await db().review.count({ where: { id: reviewId, ...readable(viewers[reader]) } })) > 0
  const all = await Promise.all(READERS.map(async (reader) => ((await reads(reader)) ? [reader] : [])))
  return all.flat()
}

test('a review entrusted is read by nobody before its juror accepts confidentiality', async () => {
  expect(await readersNow()).toEqual([])
})

test('then by its juror alone, while it is written and once it is handed in', async () => {
  await acceptConfidentiality(file.juror.viewer, file.panelId)
  await declareInterests(file.juror.viewer, [])
  expect(await readersNow()).toEqual(['juror'])
  await scored(file.juror, file.juror.reviewId, [4, 4, 4], { handIn: false })
  expect(await readersNow()).toEqual(['juror'])
  await submitReview(file.juror.viewer, file.juror.reviewId)
  expect(await readersNow()).toEqual(['juror'])
})

test('once the scores are open, also by the coordinators and the jurors of the file who handed in theirs', async () => {
  await openScores(file.viewer, file.panelId)
  expect(await readersNow()).toEqual(['juror', 'colleague', 'coordinator'])
  await scored(file.late, file.late.reviewId, [2, 2, 2])
  expect(await readersNow()).toEqual(['juror', 'colleague', 'late', 'coordinator'])
})

test('a declared link is read by its juror and the coordinators', async () => {
  expect(await readersNow(file.recused.reviewId)).toEqual(['recused', 'coordinator'])
})

test('a jury is run by the coordinators of its organiser, sat on by its jurors, scored by each for themselves', () => {
  const may = (rule: (viewer: Viewer) => boolean) => READERS.filter((reader) => rule(viewers[reader]))
  expect(may((viewer) => mayRunJury(viewer, file))).toEqual(['coordinator'])
  expect(may((viewer) => maySitOn(viewer, file.panelId))).toEqual(['juror', 'colleague', 'late', 'recused'])
  expect(may((viewer) => mayScore(viewer, { personId: file.juror.viewer.id }))).toEqual(['juror'])
})
