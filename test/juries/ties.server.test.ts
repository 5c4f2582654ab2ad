import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#app/juries/decisions.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { action, loader } from '#app/juries/routes/ties.tsx'
import { findTies, settleTie } from '#app/juries/ties.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { listTiesToSettle } from '#app/juries/waiting-ties.server.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { spaced } from '#app/platform/typeset.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const placeOf = (answer: unknown) => (answer instanceof Response ? answer.headers.get('Location') : answer)
const WHY = 'Le premier peut commencer dès janvier.'
const EQUAL: number[] = [4, 4, 4]

/** Files read by one juror with these points. */
async function aReadCall(points: number[][]) {
  const call = await aClosedCall({ files: points.length })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map((file) => file.id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  for (const [n, review] of reviews.entries()) await scored(juror, review, points[n] ?? EQUAL)
  const [one = '', two = '', three = ''] = ids
  return { ...call, panelId: call.cutoffId, juror, ids, one, two, three }
}

describe('Two files that nothing tells apart', () => {
  let call: Awaited<ReturnType<typeof aReadCall>>
  let cookie: string
  beforeAll(async () => {
    call = await aReadCall([EQUAL, EQUAL, [3, 3, 3]])
    cookie = await cookieOf(call.viewer)
  })

  const at = () => `/juries/${call.panelId}/ties`
  const waits = async (viewer = call.viewer) => (await listWaiting(viewer)).filter(({ to }) => to === at()).length
  const page = () => loader(asked(visited(at(), cookie), { panelId: call.panelId }))
  const send = (places: [string, string], reason: string, key = newId()) => {
    const boxes = { [`tie-place-${call.one}`]: places[0], [`tie-place-${call.two}`]: places[1] }
    const fields = { tie: call.one, ...boxes, [`tie-reason-${call.one}`]: reason }
    return action(asked(posted(at(), fields, { key, cookie }), { panelId: call.panelId }))
  }
  const rule = (first: string, second: string) => [
    { applicationId: first, outcome: 'selected' as const, reasons: REASONS },
    { applicationId: second, outcome: 'refused' as const, reasons: REASONS },
    { applicationId: call.three, outcome: 'refused' as const, reasons: REASONS },
  ]

  test('stand on the page of ties, and keep the jury from deciding between them', async () => {
    const { open, settled } = await page()
    expect(open.map((tie) => tie.map(({ applicationId }) => applicationId).sort())).toEqual([[call.one, call.two]])
    expect(settled).toEqual([])
    expect(await refusalOf(() => decide(call.viewer, call.panelId, rule(call.one, call.two)))).toEqual({
      status: 409,
      reason: 'tie_unsettled',
    })
  })

  test('wait on the desk of those who may settle them, whichever total ranks, as long as both files stand', async () => {
    expect(await waits()).toBe(1)
    const told = (await listWaiting(call.viewer)).find(({ to }) => to === at())
    expect(told?.text.fr).toBe(
      spaced('Départagez les dossiers à égalité de « Rappeler les patients après leur sortie ».'),
    )
    const opened = { panelId: call.panelId, counting: 'adjusted', name: () => 'Appel' }
    expect((await listTiesToSettle(call.viewer, [opened])).map(({ to }) => to)).toEqual([at()])
    const second = await aCoordinator('Malik Haddad', call.organisationId)
    expect(await waits(second.viewer)).toBe(1)
    await db().application.update({ where: { id: call.three }, data: { barred: [`person:${second.viewer.id}`] } })
    expect(await waits(second.viewer)).toBe(0)
    const first = { where: { id: call.one } }
    await db().application.update({ ...first, data: { stage: 'withdrawn' } })
    expect(await waits()).toBe(0)
    await db().application.update({ ...first, data: { stage: 'in_review' } })
  })

  test('need a place each and a reason', async () => {
    expect(await send(['1', '1'], 'Parce que.')).toMatchObject({
      init: { status: 422 },
      data: {
        slip: {
          errors: {
            [`tie-place-${call.one}`]: ['tie_places_not_in_order'],
            [`tie-reason-${call.one}`]: ['tie_reason_too_short'],
          },
          typed: { [`tie-reason-${call.one}`]: 'Parce que.' },
        },
      },
    })
    expect(await send(['1', '2'], `${WHY} 1 85 05 78 006 084 91`)).toMatchObject({
      data: { slip: { errors: { [`tie-reason-${call.one}`]: ['nir_in_text'] } } },
    })
    expect(await db().tieChoice.count({ where: { panelId: call.panelId } })).toBe(0)
  })

  test('are settled with a reason, however often the button is pressed, and the ranking says so', async () => {
    const key = newId()
    const clicks = await Promise.all([1, 2, 3].map(() => send(['2', '1'], WHY, key)))
    expect(clicks.map(placeOf)).toEqual(Array(3).fill(at()))
    expect(await db().tieChoice.count({ where: { panelId: call.panelId } })).toBe(1)
    const { ranked } = await findRanking(call.viewer, call.panelId)
    expect(ranked.map(({ applicationId, rank, tied }) => [applicationId, rank, tied])).toEqual([
      [call.two, 1, false],
      [call.one, 2, false],
      [call.three, 3, false],
    ])
    expect(ranked[0]?.placedBy).toMatchObject({ kind: 'choice', choice: { reason: WHY } })
    expect(await waits()).toBe(0)
    const [event] = await db().event.findMany({ where: { what: 'panel.tie_settled', row: call.panelId } })
    expect(event?.reason).toBe(null)
  })

  test('may be settled anew: the former choice is kept, the latest counts', async () => {
    await settleTie(call.viewer, call.panelId, { order: [call.one, call.two], reason: `${WHY} Vérifié.` })
    const { open, settled } = await findTies(call.viewer, call.panelId)
    expect(open).toEqual([])
    expect(settled.map((tie) => tie.map(({ applicationId }) => applicationId))).toEqual([[call.one, call.two]])
    expect(await db().tieChoice.count({ where: { panelId: call.panelId } })).toBe(2)
  })

  test('are not settled with a file that is no equal of theirs, nor with one twice', async () => {
    const refused = { status: 409, reason: 'tie_changed' }
    for (const order of [[call.one, call.three], [call.one, call.one], [call.one], [call.one, newId()]]) {
      expect(await refusalOf(() => settleTie(call.viewer, call.panelId, { order, reason: WHY }))).toEqual(refused)
    }
  })

  test('are then decided on, and settled no more', async () => {
    await decide(call.viewer, call.panelId, rule(call.one, call.two))
    const order = [call.one, call.two]
    const late = { status: 409, reason: 'already_decided' }
    expect(await refusalOf(() => settleTie(call.viewer, call.panelId, { order, reason: WHY }))).toEqual(late)
    expect((await findRanking(call.viewer, call.panelId)).ranked.map(({ rank }) => rank)).toEqual([1, 2, 3])
  })
})

test('The page of ties asks as many questions of the database for four files as for two', async () => {
  const questions = async (files: number) => {
    const call = await aReadCall(Array.from({ length: files }, () => EQUAL))
    return countQueries(() => findTies(call.viewer, call.panelId))
  }
  expect(await questions(4)).toBe(await questions(2))
})
