import '#test/support/database.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { declareInterests } from '#app/juries/interests.server.ts'
import { action as accept } from '#app/juries/routes/confidentiality.tsx'
import { action as declare } from '#app/juries/routes/declaration.tsx'
import { action as decline } from '#app/juries/routes/declination.tsx'
import { loader as list } from '#app/juries/routes/list.tsx'
import { loader as review, action as save } from '#app/juries/routes/review.tsx'
import { action as handIn, loader as submission } from '#app/juries/routes/submission.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJuror, aJury, COMMENT, entrusted } from './stage.ts'

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)

describe('A juror', () => {
  let call: Awaited<ReturnType<typeof aClosedCall>>
  let cookie: string
  let panelId: string
  let reviewId: string
  beforeEach(async () => {
    call = await aClosedCall({ files: 1 })
    await aJury(call, 0)
    panelId = call.cutoffId
    const juror = await aJuror(call.viewer, panelId, 'Hélène Courtois', false)
    ;[reviewId = ''] = await entrusted(call.viewer, panelId, juror, [call.applications[0]?.id ?? ''])
    await declareInterests(juror.viewer, [])
    cookie = await cookieOf(juror.viewer)
  })

  const send = (act: typeof save, path: string, fields: Record<string, string>, key = newId()) =>
    act(asked(posted(path, fields, { key, cookie }), { panelId, reviewId }))
  const accepted = () => send(accept, `/juries/${panelId}/confidentiality`, { accepted: 'on' })
  const declared = () => send(declare, `/reviews/${reviewId}/declaration`, { link: 'none' })
  const fill = (fields: Record<string, string>, key?: string) => send(save, `/reviews/${reviewId}`, fields, key)
  const gridOf = (points: string) =>
    Object.fromEntries(
      call.call.criteria.flatMap(({ id }) => [
        [`points-${id}`, points],
        [`comment-${id}`, COMMENT],
      ]),
    )

  test('joins only by ticking the rules of confidentiality', async () => {
    expect(await send(accept, `/juries/${panelId}/confidentiality`, {})).toMatchObject({
      init: { status: 422 },
      data: { slip: { errors: { accepted: ['confidentiality_not_accepted'] } } },
    })
    expect(placeOf(await accepted())).toBe('/juries')
  })

  test('may decline with a word of why; the file goes back and the jury is no longer theirs to see', async () => {
    expect(await send(decline, `/juries/${panelId}/declination`, {})).toMatchObject({
      data: { slip: { errors: { why: ['why_declined_missing'] } } },
    })
    expect(placeOf(await send(decline, `/juries/${panelId}/declination`, { why: 'no_time' }))).toBe('/desk')
    expect(await db().review.count({ where: { panelId } })).toBe(0)
    expect((await list(asked(visited('/juries', cookie)))).chairs).toEqual([])
  })

  test('is led to the declaration before the file, and must answer it', async () => {
    await accepted()
    const led = await review(asked(visited(`/reviews/${reviewId}`, cookie), { reviewId })).catch((thrown) => thrown)
    expect(placeOf(led)).toBe(`/reviews/${reviewId}/declaration`)
    expect(await send(declare, `/reviews/${reviewId}/declaration`, {})).toMatchObject({
      data: { slip: { errors: { link: ['interest_not_declared'] } } },
    })
    expect(placeOf(await declared())).toBe(`/reviews/${reviewId}`)
  })

  test('who declares a link goes back to their list, where the file has no name any more', async () => {
    await accepted()
    const told = { link: 'some', note: 'J’y ai travaillé.' }
    expect(placeOf(await send(declare, `/reviews/${reviewId}/declaration`, told))).toBe('/juries')
    const { reviews } = await list(asked(visited('/juries', cookie)))
    expect(reviews.map(({ stage, applicant }) => ({ stage, applicant }))).toEqual([
      { stage: 'recused', applicant: null },
    ])
  })

  test('keeps a draft, reads it again and hands it in once, whatever the clicks', async () => {
    await accepted()
    await declared()
    const first = call.call.criteria[0]?.id ?? ''
    expect(placeOf(await fill({ [`comment-${first}`]: 'Je réfléchis encore.' }))).toBe(`/reviews/${reviewId}#grid`)
    const { missing } = await submission(asked(visited(`/reviews/${reviewId}/submission`, cookie), { reviewId }))
    expect(missing.length).toBe(3)

    expect(placeOf(await fill({ ...gridOf('4'), next: 'submission' }))).toBe(`/reviews/${reviewId}/submission`)
    const key = newId()
    const clicks = await Promise.all([1, 2, 3].map(() => send(handIn, `/reviews/${reviewId}/submission`, {}, key)))
    expect(clicks.map(placeOf)).toEqual(Array(3).fill(`/reviews/${reviewId}`))
    expect(await db().event.count({ where: { what: 'review.submitted', row: reviewId } })).toBe(1)
  })

  test('is told of another window that saved since, and what they typed is kept', async () => {
    await accepted()
    await declared()
    await fill({ ...gridOf('4'), revision: '0' })
    const typed = { ...gridOf('2'), revision: '0' }
    expect(await fill(typed)).toMatchObject({
      init: { status: 422 },
      data: { slip: { errors: { comment: ['saved_elsewhere'] }, typed } },
    })
  })

  test('is refused a social-security number, points out of the scale and an endless comment, each beside its field', async () => {
    await accepted()
    await declared()
    const [first, second, third] = call.call.criteria.map(({ id }) => id)
    const typed = {
      [`comment-${first}`]: 'Patient 1 85 05 78 006 084 91 concerné.',
      [`points-${second}`]: '9',
      [`comment-${second}`]: COMMENT,
      [`comment-${third}`]: 'a'.repeat(3001),
    }
    expect(await fill(typed)).toMatchObject({
      data: {
        slip: {
          errors: {
            [`comment-${first}`]: ['nir_in_text'],
            [`points-${second}`]: ['points_malformed'],
            [`comment-${third}`]: ['comment_too_long'],
          },
          typed,
        },
      },
    })
  })
})
