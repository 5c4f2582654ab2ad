import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseCounting, findCounting } from '#app/juries/counting.server.ts'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { action, loader } from '#app/juries/routes/counting.tsx'
import { loader as ranking } from '#app/juries/routes/ranking.tsx'
import { findStandings } from '#app/juries/standings.server.ts'
import { db } from '#app/platform/db.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from './stage.ts'

/** Three files read by both jurors, the second of whom gives less. */
async function aReadJury(files = 3) {
  const call = await aClosedCall({ files })
  const jurors = await aJury(call)
  const ids = call.applications.map((file) => file.id)
  const hand = async (handIn: boolean) => {
    for (const [j, juror] of jurors.entries()) {
      const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
      for (const [n, review] of reviews.entries()) {
        const points = Math.max(0, 4 - (n % 3) - j)
        await scored(juror, review, [points, points, points], { handIn: handIn || n > 0 || j > 0 })
      }
    }
  }
  return { ...call, panelId: call.cutoffId, ids, hand }
}

const counted = (panelId: string) => db().panel.findUniqueOrThrow({ where: { id: panelId } })

describe('Which score counts', () => {
  let jury: Awaited<ReturnType<typeof aReadJury>>
  beforeAll(async () => {
    jury = await aReadJury()
    await jury.hand(false)
  })

  test('is the plain mean while nobody has said otherwise', async () => {
    expect((await findCounting(jury.viewer, jury.panelId)).chosen).toBe(null)
    expect((await counted(jury.panelId)).counting).toBe('raw')
  })

  test('is chosen on its page, and who chose and when is kept', async () => {
    const cookie = await cookieOf(jury.viewer)
    const at = `/juries/${jury.panelId}/counting`
    const send = (fields: Record<string, string>) =>
      action(asked(posted(at, fields, { cookie }), { panelId: jury.panelId }))
    expect(await send({})).toMatchObject({ data: { slip: { errors: { counting: ['counting_missing'] } } } })
    expect(await send({ counting: 'adjusted' })).toMatchObject({ status: 303 })
    const { chosen } = await loader(asked(visited(at, cookie), { panelId: jury.panelId }))
    expect(chosen).toMatchObject({ counting: 'adjusted', name: jury.viewer.name })
    const events = await db().event.findMany({ where: { row: jury.panelId, what: 'panel.counting_chosen' } })
    expect(events.map(({ reason }) => reason)).toEqual(['adjusted'])
  })

  test('is chosen no longer once the scores are open, not even in the database', async () => {
    await openScores(jury.viewer, jury.panelId)
    const late = { status: 409, reason: 'scores_already_seen' }
    expect(await refusalOf(() => chooseCounting(jury.viewer, jury.panelId, 'raw'))).toEqual(late)
    expect(await refusalOf(() => findCounting(jury.viewer, jury.panelId))).toEqual(late)
    const sneak = db().panel.update({ where: { id: jury.panelId }, data: { counting: 'raw' } })
    await expect(sneak).rejects.toThrow('are open')
  })

  test('stands beside the other one on the ranking, and as many files are kept as one asks', async () => {
    const cookie = await cookieOf(jury.viewer)
    const at = (query: string) =>
      ranking(asked(visited(`/juries/${jury.panelId}/ranking${query}`, cookie), { panelId: jury.panelId }))
    const page = await at('')
    expect([page.places, page.chosen?.counting]).toEqual([3, 'adjusted'])
    expect([...page.standings.files.keys()].sort()).toEqual([...jury.ids].sort())
    expect((await at('?places=1')).places).toBe(1)
    expect((await at('?places=-4')).places).toBe(3)
    expect((await at('?places=99')).places).toBe(3)
  })

  test('is told to the applicant beside the plain total', async () => {
    const verdicts = jury.ids.map((applicationId) => ({ applicationId, outcome: 'refused' as const, reasons: REASONS }))
    await decidedAndTold(jury.viewer, jury.panelId, verdicts)
    const [file] = jury.applications
    const outcome = await findOutcome(file?.founder ?? jury.viewer, file?.id ?? '')
    const { standings } = await findStandings(jury.viewer, jury.panelId)
    expect(outcome?.adjusted).toBe(standings.files.get(file?.id ?? '')?.adjusted.total)
  })
})

test('The ranking asks as many questions of the database for three files as for one', async () => {
  const questions = async (files: number) => {
    const jury = await aReadJury(files)
    await jury.hand(true)
    return countQueries(() => findStandings(jury.viewer, jury.panelId))
  }
  expect(await questions(3)).toBe(await questions(1))
})
