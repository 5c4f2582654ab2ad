import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { commentField, pointsField } from '#app/juries/review.ts'
import { digestOf, findReview, listOwnReviews, submitReview } from '#app/juries/reviews.server.ts'
import { action, loader } from '#app/juries/routes/review.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, COMMENT, entrusted, scored } from './stage.ts'

describe('A juror at the grid', () => {
  let stage: Awaited<ReturnType<typeof set>>
  let cookie: string
  async function set() {
    const call = await aClosedCall({ files: 3 })
    const [own, other] = await aJury(call)
    if (!own || !other) throw new Error('a jury of two was asked')
    const ids = call.applications.map((file) => file.id)
    const reviews = await entrusted(call.viewer, call.cutoffId, own, ids)
    const [theirs = ''] = await entrusted(call.viewer, call.cutoffId, other, ids.slice(0, 1))
    for (const id of reviews) await declareInterest(own.viewer, id, { conflict: false })
    return { call, own, other, reviews, first: reviews[0] ?? '', theirs, panelId: call.cutoffId }
  }
  beforeAll(async () => {
    stage = await set()
    cookie = await cookieOf(stage.own.viewer)
  })
  const path = () => `/reviews/${stage.first}`
  const save = (fields: Record<string, string>, key = newId()) =>
    action(asked(posted(path(), fields, { cookie, key }), { reviewId: stage.first }))
  const grid = (revision: number) => {
    const boxes = stage.call.call.criteria.flatMap(({ id }) => [
      [pointsField(id), '4'],
      [commentField(id), COMMENT],
    ])
    return { ...Object.fromEntries(boxes), comment: '', revision: String(revision) }
  }

  test('says how sure they are, and the time they took adds up', async () => {
    await save({ ...grid(0), confidence: '3', spent: '65' })
    await save({ ...grid(1), confidence: '2', spent: '30' })
    const { review } = await loader(asked(visited(path(), cookie), { reviewId: stage.first }))
    expect([review.confidence, review.secondsSpent, review.revision]).toEqual([2, 95, 2])
  })

  test('is told of a confidence that is no choice; a time that is none counts for nothing', async () => {
    const fields = { ...grid(2), confidence: '7', spent: 'an age' }
    expect(await save(fields)).toMatchObject({ data: { slip: { errors: { confidence: ['confidence_malformed'] } } } })
    await save({ ...grid(2), confidence: '2', spent: '99999999' })
    expect((await db().review.findUniqueOrThrow({ where: { id: stage.first } })).secondsSpent).toBe(95)
  })

  test('may send the same keeping twice when the line was cut: it is kept once', async () => {
    const key = newId()
    const again = { ...grid(3), confidence: '2', spent: '5' }
    expect(await save(again, key)).toMatchObject({ status: 303 })
    expect(await save(again, key)).toMatchObject({ status: 303 })
    const { revision, secondsSpent } = await db().review.findUniqueOrThrow({ where: { id: stage.first } })
    expect([revision, secondsSpent]).toEqual([4, 100])
  })

  test('goes from file to file in the order of their list, until all are handed in', async () => {
    const order = (await listOwnReviews(stage.own.viewer)).map(({ id }) => id)
    expect(order.toSorted()).toEqual(stage.reviews.toSorted())
    const at = order.indexOf(stage.first)
    expect((await findReview(stage.own.viewer, stage.first)).next?.id).toBe(order[(at + 1) % 3])
  })

  test('seals how sure they were with the rest', async () => {
    await submitReview(stage.own.viewer, stage.first)
    const sealed = await db().review.findUniqueOrThrow({ where: { id: stage.first }, include: { scores: true } })
    const { submittedAt } = sealed
    if (!submittedAt) throw new Error('it was handed in')
    expect(digestOf({ ...sealed, submittedAt })).toBe(sealed.digest)
    expect(digestOf({ ...sealed, submittedAt, confidence: 1 })).not.toBe(sealed.digest)
    await expect(db().review.update({ where: { id: stage.first }, data: { confidence: 1 } })).rejects.toThrow(
      'is sealed',
    )
  })

  test('keeps the time to themselves: others who read the scores are not sent it', async () => {
    await scored(stage.other, stage.theirs, [3, 3, 3])
    await openScores(stage.call.viewer, stage.panelId)
    const { others } = await findReview(stage.other.viewer, stage.theirs)
    expect(others.map(({ confidence }) => confidence)).toEqual([2])
    expect(JSON.stringify(others)).not.toContain('secondsSpent')
  })
})
