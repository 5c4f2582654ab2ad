import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { correctReview, listVersions } from '#app/juries/corrections.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { commentField, pointsField } from '#app/juries/review.ts'
import { digestOf } from '#app/juries/reviews.server.ts'
import { action } from '#app/juries/routes/correction.tsx'
import { loader as review } from '#app/juries/routes/review.tsx'
import { db } from '#app/platform/db.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, COMMENT, entrusted, REASONS, scored } from './stage.ts'

const WHY = 'J’avais lu la grille à l’envers sur ce dossier.'

/** One file read by two, the first of whom corrects. */
async function aReadFile() {
  const call = await aClosedCall({ files: 1 })
  const [first, second] = await aJury(call)
  if (!first || !second) throw new Error('a jury of two was asked')
  const ids = call.applications.map((file) => file.id)
  const [own = ''] = await entrusted(call.viewer, call.cutoffId, first, ids)
  const [other = ''] = await entrusted(call.viewer, call.cutoffId, second, ids)
  await scored(first, own, [5, 4, 3])
  await scored(second, other, [2, 2, 2], { handIn: false })
  const marks = (points: number) =>
    call.call.criteria.map(({ id }) => ({ criterionId: id, points, comment: `${COMMENT} Corrigé.` }))
  return { ...call, panelId: call.cutoffId, first, second, own, other, fileId: ids[0] ?? '', marks }
}
const rowOf = (id: string) => db().review.findUniqueOrThrow({ where: { id }, include: { scores: true } })

describe('A sealed review', () => {
  let file: Awaited<ReturnType<typeof aReadFile>>
  let before: Awaited<ReturnType<typeof rowOf>>
  beforeAll(async () => {
    file = await aReadFile()
    before = await rowOf(file.own)
  })
  const corrected = (points: number, reason = WHY) =>
    correctReview(file.first.viewer, file.own, { scores: file.marks(points), comment: '', confidence: null, reason })

  test('is replaced only with a reason, every box filled, and something changed', async () => {
    const cookie = await cookieOf(file.first.viewer)
    const path = `/reviews/${file.own}/correction`
    const send = (fields: Record<string, string>) =>
      action(asked(posted(path, fields, { cookie }), { reviewId: file.own }))
    const boxes = (points: string) =>
      Object.fromEntries(
        file.call.criteria.flatMap(({ id }) => [
          [pointsField(id), points],
          [commentField(id), COMMENT],
        ]),
      )
    expect(await send({ ...boxes('3'), reason: 'Trop court' })).toMatchObject({
      data: { slip: { errors: { reason: ['correction_without_reason'] } } },
    })
    const [first] = file.call.criteria
    const lacking = pointsField(first?.id ?? '')
    expect(await send({ ...boxes('3'), [lacking]: '', reason: WHY })).toMatchObject({
      data: { slip: { errors: { [lacking]: ['review_incomplete'] } } },
    })
    const same = before.scores.map(({ criterionId, points, comment }) => ({ criterionId, points, comment }))
    const unchanged = { scores: same.reverse(), comment: before.comment, confidence: null, reason: WHY }
    expect(await correctReview(file.first.viewer, file.own, unchanged)).toEqual({
      slips: { reason: 'correction_changes_nothing' },
    })
    expect(await rowOf(file.own)).toEqual(before)
  })

  test('keeps what it was with its digest, and the new one has its own', async () => {
    expect(await corrected(2)).toEqual({ slips: null })
    const after = await rowOf(file.own)
    const [version, ...more] = (await listVersions([file.own])).get(file.own) ?? []
    expect(more).toEqual([])
    expect(version).toMatchObject({ reason: WHY, digest: before.digest, submittedAt: before.submittedAt })
    expect(version?.scores.map(({ points }) => points).sort()).toEqual([3, 4, 5])
    if (!version || !after.submittedAt) throw new Error('both were handed in')
    const { reviewId, ...sealed } = version
    expect(digestOf({ ...sealed, id: reviewId, applicationId: file.fileId })).toBe(before.digest)
    expect(digestOf({ ...after, submittedAt: after.submittedAt })).toBe(after.digest)
    expect(after.digest).not.toBe(before.digest)
    const events = await db().event.findMany({ where: { row: file.own, what: 'review.corrected' } })
    expect(events.length).toBe(1)
  })

  test('says to all who read it that it changed and why, and ranks by what it is now', async () => {
    await openScores(file.viewer, file.panelId)
    const { files, ranked } = await findRanking(file.viewer, file.panelId)
    const [reading] = files.get(file.fileId)?.readings ?? []
    expect(reading?.versions.map(({ reason }) => reason)).toEqual([WHY])
    expect(ranked[0]?.total).toBe(40)
    const cookie = await cookieOf(file.first.viewer)
    const page = await review(asked(visited(`/reviews/${file.own}`, cookie), { reviewId: file.own }))
    expect(page.versions.map(({ reason }) => reason)).toEqual([WHY])
  })

  test('is still sealed to every hand but that one: neither its words, its points nor its versions change', async () => {
    const where = { id: file.own }
    await expect(db().review.update({ where, data: { comment: 'Autre' } })).rejects.toThrow('is sealed')
    const digest = { comment: 'Autre', digest: 'un autre' }
    await expect(db().review.update({ where, data: digest })).rejects.toThrow('is sealed')
    await expect(db().score.updateMany({ where: { reviewId: file.own }, data: { points: 5 } })).rejects.toThrow(
      'sealed',
    )
    const kept = { reviewId: file.own }
    await expect(db().reviewVersion.updateMany({ where: kept, data: { reason: WHY } })).rejects.toThrow('stays')
    await expect(db().reviewVersion.deleteMany({ where: kept })).rejects.toThrow('stays')
    const { comment, confidence, submittedAt } = before
    const forged = { ...kept, position: 2, comment, confidence, marks: [], digest: 'faux', reason: WHY }
    const at = { submittedAt: submittedAt ?? new Date(0), correctedAt: submittedAt ?? new Date(0) }
    await expect(db().reviewVersion.create({ data: { ...forged, ...at } })).rejects.toThrow('not what review')
  })

  test('is not corrected by two at once into one: the second finds what the first made of it', async () => {
    await Promise.all([corrected(1), corrected(3)])
    const versions = (await listVersions([file.own])).get(file.own) ?? []
    expect(versions.map(({ position }) => position)).toEqual([1, 2, 3])
    const digests = [...versions.map(({ digest }) => digest), (await rowOf(file.own)).digest]
    expect(new Set(digests).size).toBe(4)
  })

  test('stays as it is once the jury has decided', async () => {
    const verdict = { applicationId: file.fileId, outcome: 'refused' as const, reasons: REASONS }
    await decide(file.viewer, file.panelId, [verdict])
    expect(await refusalOf(() => corrected(4))).toEqual({ status: 409, reason: 'already_decided' })
  })
})
