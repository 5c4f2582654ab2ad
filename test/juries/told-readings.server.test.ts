import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { settlePlace } from '#app/juries/reserve.server.ts'
import { findReview, listOwnReviews } from '#app/juries/reviews.server.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { countQueries } from '#test/support/queries.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const OUTCOME = ['selected', 'reserve', 'refused'] as const

/** Three files, one of each outcome: the first juror reads all, the second the first alone, the third none. */
async function aDecidedJury() {
  const call = await aClosedCall({ files: 3 })
  const [reader, barred, idle] = await aJury(call, 3)
  if (!reader || !barred || !idle) throw new Error('a jury of three was asked')
  const ids = call.applications.map(({ id }) => id)
  const reviews = await entrusted(call.viewer, call.cutoffId, reader, ids)
  for (const [n, review] of reviews.entries()) await scored(reader, review, [5, 5 - n, 4])
  for (const review of await entrusted(call.viewer, call.cutoffId, barred, ids.slice(0, 1)))
    await scored(barred, review, [5, 5, 4])
  const reserveRank = [null, 1, null]
  const verdicts = ids.map((applicationId, n) => {
    return { applicationId, outcome: OUTCOME[n] ?? 'refused', reserveRank: reserveRank[n], reasons: REASONS }
  })
  await decide(call.viewer, call.cutoffId, verdicts)
  const become = async (viewer: PersonViewer) => {
    const own = await listOwnReviews(viewer)
    return ids.map((id) => own.find(({ applicant }) => applicant?.id === id)?.outcome ?? null)
  }
  return { ...call, ids, reviews, reader, barred, idle, become }
}

const letters = (toAddress: string[]) => {
  const where = { toAddress: { in: toAddress }, subject: { startsWith: 'Les résultats de l’appel' } }
  return db().outboxLetter.findMany({ where, select: { toAddress: true, text: true } })
}

async function addressOf({ viewer }: { viewer: PersonViewer }) {
  return (await db().person.findUniqueOrThrow({ where: { id: viewer.id } })).email ?? ''
}

test('A juror learns what became of what they read once results are told, not before; a file called up since included', async () => {
  const jury = await aDecidedJury()
  const [first = '', second = ''] = jury.ids
  expect(await jury.become(jury.reader.viewer)).toEqual([null, null, null])
  const before = await countQueries(() => jury.become(jury.barred.viewer))
  await announceResults(jury.viewer, jury.cutoffId)
  expect(await jury.become(jury.reader.viewer)).toEqual(['selected', 'reserve', 'refused'])
  expect((await findReview(jury.reader.viewer, jury.reviews[2] ?? '')).outcome).toBe('refused')
  expect(await jury.become(jury.idle.viewer)).toEqual([null, null, null])
  const [one, three] = [jury.barred, jury.reader].map(
    ({ viewer }) =>
      () =>
        jury.become(viewer),
  )
  expect(await countQueries(async () => one?.())).toBe(await countQueries(async () => three?.()))
  expect(before).toBeLessThanOrEqual(await countQueries(async () => one?.()))
  await withdrawApplication(jury.applications[0]?.founder as PersonViewer, first)
  await workOff()
  await settlePlace(jury.viewer, jury.cutoffId, first, { calledId: second, note: null })
  expect(await jury.become(jury.reader.viewer)).toEqual([null, 'selected', 'refused'])
})

test('A juror barred from a file they had read learns nothing of it', async () => {
  const jury = await aDecidedJury()
  await announceResults(jury.viewer, jury.cutoffId)
  const bar = { barred: { push: `person:${jury.barred.viewer.id}` } }
  await db().application.update({ where: { id: jury.ids[0] ?? '' }, data: bar })
  expect(await jury.become(jury.barred.viewer)).toEqual([null, null, null])
  expect(await jury.become(jury.reader.viewer)).toEqual(['selected', 'reserve', 'refused'])
})

test('Each juror who handed a reading in is written to once, with nothing of any file', async () => {
  const jury = await aDecidedJury()
  const [reader, barred, idle] = [
    await addressOf(jury.reader),
    await addressOf(jury.barred),
    await addressOf(jury.idle),
  ]
  await workOff()
  expect(await letters([reader, barred, idle])).toEqual([])
  await announceResults(jury.viewer, jury.cutoffId)
  await workOff()
  const written = await letters([reader, barred, idle])
  expect(written.map(({ toAddress }) => toAddress).sort()).toEqual([reader, barred].sort())
  const files = await db().application.findMany({ where: { id: { in: jury.ids } } })
  const leaks = files.flatMap(({ id, number, title }) => [id, number ?? '', title])
  expect(leaks.filter((leak) => written.some(({ text }) => text.includes(leak)))).toEqual([])
})
