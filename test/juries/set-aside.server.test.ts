import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { liftBar, setBar } from '#app/juries/bars.server.ts'
import { correctReview } from '#app/juries/corrections.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { digestOf, listOwnReviews } from '#app/juries/reviews.server.ts'
import { stepAside } from '#app/juries/stepping-aside.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { aClosedCall, aJury, entrusted, scored } from './stage.ts'

const WHY = 'Il vient d’être recruté par l’entreprise.'

/** Two files read by two jurors, the scores open; the first juror gave the first file full marks. */
async function anOpenJury() {
  const call = await aClosedCall()
  const [ana, leo] = await aJury(call)
  if (!ana || !leo) throw new Error('a jury of two was asked')
  const ids = call.applications.map((file) => file.id)
  const [own = '', second = ''] = await entrusted(call.viewer, call.cutoffId, ana, ids)
  await scored(ana, own, [5, 5, 5])
  await scored(ana, second, [3, 3, 3])
  for (const review of await entrusted(call.viewer, call.cutoffId, leo, ids)) await scored(leo, review, [3, 3, 3])
  return { ...call, ana, leo, own, fileId: ids[0] ?? '' }
}

let jury: Awaited<ReturnType<typeof anOpenJury>>
beforeAll(async () => {
  jury = await anOpenJury()
})
const totals = async () => {
  const { ranked } = await findRanking(jury.viewer, jury.cutoffId)
  return ranked.map(({ applicationId, total }) => [applicationId === jury.fileId, total])
}
const rowOf = () => db().review.findUniqueOrThrow({ where: { id: jury.own }, include: { scores: true } })
const readByLeo = () => db().review.count({ where: { id: jury.own, ...readable(jury.leo.viewer) } })

test('scores handed in count no more once their juror is barred from the file, and again if it is opened again', async () => {
  expect(await totals()).toEqual([
    [true, 80],
    [false, 60],
  ])
  const before = await rowOf()
  await setBar(jury.viewer, jury.cutoffId, { jurorId: jury.ana.id, applicationId: jury.fileId, note: WHY })
  expect((await totals()).map(([, total]) => total)).toEqual([60, 60])
  const { files } = await findRanking(jury.viewer, jury.cutoffId)
  expect(files.get(jury.fileId)?.recusals).toEqual([{ jurorName: 'Juré 1', note: null, setAside: true }])

  // Kept as it was sealed, closed to all but those who run the jury and its author, who sees no name and touches nothing.
  const aside = await rowOf()
  expect([aside.digest, digestOf({ ...aside, submittedAt: aside.submittedAt ?? new Date(0) })]).toEqual([
    before.digest,
    before.digest,
  ])
  expect(await readByLeo()).toBe(0)
  const own = (await listOwnReviews(jury.ana.viewer)).find(({ id }) => id === jury.own)
  expect([own?.stage, own?.applicant]).toEqual(['recused', null])
  const typed = { scores: [], comment: '', confidence: null, reason: WHY }
  expect(await refusalOf(() => correctReview(jury.ana.viewer, jury.own, typed))).toMatchObject({ status: 409 })

  const bar = await db().bar.findFirstOrThrow({ where: { jurorId: jury.ana.id } })
  await liftBar(jury.viewer, bar.id, WHY)
  expect(await totals()).toEqual([
    [true, 80],
    [false, 60],
  ])
  expect([(await rowOf()).stage, await readByLeo()]).toEqual(['submitted', 1])
})

test('a juror steps aside by themselves from a file they have handed in, not twice, and from no file of another jury', async () => {
  const { ana, cutoffId, fileId } = jury
  await stepAside(ana.viewer, cutoffId, { applicationIds: [fileId], note: 'Mon frère vient d’y entrer.' })
  const bar = await db().bar.findFirstOrThrow({ where: { jurorId: ana.id, reason: 'declared' } })
  expect([bar.note, bar.barredBy, (await rowOf()).stage]).toEqual([
    'Mon frère vient d’y entrer.',
    ana.viewer.id,
    'recused',
  ])
  const again = () => stepAside(ana.viewer, cutoffId, { applicationIds: [fileId] })
  expect(await refusalOf(again)).toMatchObject({ status: 404 })
  const other = await aClosedCall({ files: 1 })
  const elsewhere = () => stepAside(ana.viewer, cutoffId, { applicationIds: [other.applications[0]?.id ?? ''] })
  expect(await refusalOf(elsewhere)).toMatchObject({ status: 404 })
})
