import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import { action as announce } from '#app/juries/routes/announcement.tsx'
import { action as assign } from '#app/juries/routes/assignment.tsx'
import { action as decide, loader as decision } from '#app/juries/routes/decision.tsx'
import { action as invite } from '#app/juries/routes/invitation.tsx'
import { action as compose, loader as jury } from '#app/juries/routes/jury.tsx'
import { loader as lettersPage } from '#app/juries/routes/letters.tsx'
import { loader as listed } from '#app/juries/routes/list.tsx'
import { action as open } from '#app/juries/routes/opening.tsx'
import { loader as ranking } from '#app/juries/routes/ranking.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJuror, aJury, COMMENT, entrusted, REASONS, scored } from './stage.ts'

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)

describe('A coordinator', () => {
  let call: Awaited<ReturnType<typeof aClosedCall>>
  let cookie: string
  let panelId: string
  beforeAll(async () => {
    call = await aClosedCall({ files: 2 })
    panelId = call.cutoffId
    cookie = await cookieOf(call.viewer)
  })
  const home = () => `/calls/${call.call.slug}/jury?cutoff=1`
  const page = () => jury(asked(visited(home(), cookie), { slug: call.call.slug }))

  test('composes the jury, once', async () => {
    expect((await page()).panel).toBe(null)
    const send = () => compose(asked(posted(home(), { cutoffId: panelId }, { cookie }), { slug: call.call.slug }))
    expect(placeOf(await send())).toBe(home())
    expect(await refusalOf(send)).toEqual({ status: 409, reason: 'jury_already_composed' })
  })

  test('finds the juries they run among « Mes jurys », and nobody else does', async () => {
    const { run, chairs } = await listed(asked(visited('/juries', cookie)))
    expect([run.map(({ id }) => id), chairs]).toEqual([[panelId], []])
    expect(run[0]).toMatchObject({
      slug: call.call.slug,
      position: 1,
      stage: 'composing',
      readings: { asked: 0, handedIn: 0 },
    })
    const stranger = (await aCoordinator('Malik Benali')).viewer
    expect((await listed(asked(visited('/juries', await cookieOf(stranger))))).run).toEqual([])
  })

  test('invites by name and address, both checked', async () => {
    const send = (fields: Record<string, string>) =>
      invite(asked(posted(`/juries/${panelId}/invitation`, fields, { cookie }), { panelId }))
    expect(await send({ email: 'helene@' })).toMatchObject({
      data: { slip: { errors: { name: ['juror_name_missing'], email: ['juror_email_malformed'] } } },
    })
    expect(placeOf(await send({ name: 'Hélène Courtois', email: 'helene@test.example' }))).toBe(home())
    expect((await page()).jurors.map(({ name, counts }) => [name, counts.asked])).toEqual([['Hélène Courtois', 0]])
  })

  test('entrusts at least one file', async () => {
    const jurorId = (await page()).jurors[0]?.id ?? ''
    const send = (fields: Record<string, string[]>) =>
      assign(asked(posted(`/juries/${panelId}/jurors/${jurorId}/assignment`, fields, { cookie }), { panelId, jurorId }))
    expect(await send({})).toMatchObject({ data: { slip: { errors: { files: ['no_file_chosen'] } } } })
    expect(placeOf(await send({ files: call.applications.map((file) => file.id) }))).toBe(home())
    const { counts, files } = await page()
    expect([counts, files.map((file) => file.stage)]).toEqual([
      { asked: 2, handedIn: 0, recused: 0 },
      ['in_review', 'in_review'],
    ])
  })

  test('sees counts and no score in all that the page of progress is sent', async () => {
    const juror = await aJuror(call.viewer, panelId, 'Rachid Benali')
    const [first = ''] = await entrusted(call.viewer, panelId, juror, [call.applications[0]?.id ?? ''])
    await scored(juror, first, [5, 1, 3])
    const sent = await page()
    expect(sent.counts.handedIn).toBe(1)
    expect(JSON.stringify(sent)).not.toContain(COMMENT)
    expect(JSON.stringify(sent)).not.toContain('points')
  })

  test('opens the scores by hand and lands on the ranking', async () => {
    const answer = await open(asked(posted(`/juries/${panelId}/opening`, {}, { cookie }), { panelId }))
    expect(placeOf(answer)).toBe(`/juries/${panelId}/ranking`)
    const { ranked } = await ranking(asked(visited(`/juries/${panelId}/ranking`, cookie), { panelId }))
    expect(ranked.map(({ rank }) => rank)).toEqual([1, null])
  })
})

describe('The decision', () => {
  let call: Awaited<ReturnType<typeof aClosedCall>>
  let cookie: string
  let [best, last] = ['', '']
  beforeAll(async () => {
    call = await aClosedCall({ files: 2 })
    const [juror] = await aJury(call, 1)
    if (!juror) throw new Error('a jury of one was asked')
    ;[best = '', last = ''] = call.applications.map((file) => file.id)
    const [first = '', second = ''] = await entrusted(call.viewer, call.cutoffId, juror, [best, last])
    await scored(juror, first, [5, 4, 4])
    await scored(juror, second, [2, 3, 3])
    cookie = await cookieOf(call.viewer)
  })

  const verdicts = (first: string, second: string) => ({
    [`outcome-${best}`]: first,
    [`reasons-${best}`]: REASONS,
    [`outcome-${last}`]: second,
    [`reasons-${last}`]: REASONS,
  })
  const send = (fields: Record<string, string>, key = newId()) =>
    decide(asked(posted(`/juries/${call.cutoffId}/decision`, fields, { key, cookie }), { panelId: call.cutoffId }))

  test('names each missing choice, place and reason', async () => {
    const fields = { ...verdicts('', 'reserve'), [`reasons-${best}`]: 'Trop court.' }
    expect(await send(fields)).toMatchObject({
      init: { status: 422 },
      data: {
        slip: {
          errors: {
            [`outcome-${best}`]: ['outcome_missing'],
            [`reasons-${best}`]: ['reasons_too_short'],
            [`place-${last}`]: ['reserve_place_missing'],
          },
          typed: { [`reasons-${best}`]: 'Trop court.' },
        },
      },
    })
  })

  test('against the ranking is sent back to be read again, each choice marked', async () => {
    expect(await send(verdicts('refused', 'selected'))).toMatchObject({
      data: {
        slip: {
          errors: {
            [`outcome-${best}`]: ['passed_over'],
            [`outcome-${last}`]: ['below_threshold'],
            [`against-${best}`]: ['against_without_reason'],
            [`against-${last}`]: ['against_without_reason'],
          },
        },
      },
    })
  })

  test('refuses a reserve list that does not start at one', async () => {
    const fields = { ...verdicts('selected', 'reserve'), [`place-${last}`]: '2' }
    expect(await send(fields)).toMatchObject({
      data: { slip: { errors: { [`place-${last}`]: ['reserve_not_in_order'] } } },
    })
  })

  test('is taken once it is meant, however often the button is pressed', async () => {
    const key = newId()
    const why = { [`against-${best}`]: REASONS, [`against-${last}`]: REASONS }
    const meant = { ...verdicts('refused', 'selected'), ...why }
    const clicks = await Promise.all([1, 2, 3].map(() => send(meant, key)))
    expect(clicks.map(placeOf)).toEqual(Array(3).fill(`/juries/${call.cutoffId}/ranking`))
    expect(await db().event.count({ where: { what: 'panel.decided' } })).toBe(1)
    expect(await findOutcome(call.viewer, last)).toBe(null)
  })

  test('may be taken back until it is announced, by who says which decision they take back', async () => {
    const page = await decision(asked(visited('/', cookie), { panelId: call.cutoffId }))
    expect(page.files.get(last)?.decision?.outcome).toBe('selected')
    const revises = page.panel.decidedAt?.toISOString() ?? ''
    const stale = { ...verdicts('selected', 'refused'), revises: '' }
    expect(await refusalOf(() => send(stale))).toEqual({ status: 409, reason: 'already_decided' })
    expect(placeOf(await send({ ...stale, revises }))).toBe(`/juries/${call.cutoffId}/ranking`)
    expect(await db().event.count({ where: { what: 'panel.decided_anew' } })).toBe(1)
  })

  test('leaves the room once it is announced, however often the button is pressed', async () => {
    const [path, params, key] = [`/juries/${call.cutoffId}/announcement`, { panelId: call.cutoffId }, newId()]
    const press = () => announce(asked(posted(path, {}, { key, cookie }), params))
    const clicks = await Promise.all([1, 2, 3].map(press))
    expect(clicks.map(placeOf)).toEqual(Array(3).fill(`/juries/${call.cutoffId}/letters`))
    expect(await db().event.count({ where: { what: 'panel.announced' } })).toBe(1)
    expect((await findOutcome(call.viewer, last))?.outcome).toBe('refused')
    const { letters } = await lettersPage(asked(visited('/', cookie), params))
    expect(letters.map(({ decision: { outcome }, to }) => [outcome, to])).toEqual([
      ['selected', 'Fondatrice de Société 1'],
      ['refused', 'Fondatrice de Société 2'],
    ])
  })

  test('cannot be opened again', async () => {
    const path = `/juries/${call.cutoffId}/decision`
    const again = () => decision(asked(visited(path, cookie), { panelId: call.cutoffId }))
    expect(await refusalOf(again)).toEqual({ status: 409, reason: 'already_announced' })
  })
})
