import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { announceResults, findResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { findLetter, writeLine } from '#app/juries/letters.server.ts'
import { findOutcome } from '#app/juries/outcomes.server.ts'
import { action, loader } from '#app/juries/routes/letter.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, entrusted, REASONS, scored } from './stage.ts'

const LINE = 'Revenez nous voir à l’automne, avec un service d’accueil.'

/** So many files read by one juror and decided, the last one refused; nothing told yet. */
async function aHeldJury(files: number) {
  const call = await aClosedCall({ files })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map(({ id }) => id)
  const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
  for (const [n, review] of reviews.entries()) await scored(juror, review, [5 - (n % 5), 4, 4])
  const verdicts = ids.map((applicationId, n) => {
    return {
      applicationId,
      outcome: n < Math.min(3, files - 1) ? ('selected' as const) : ('refused' as const),
      reasons: REASONS,
    }
  })
  await decide(call.viewer, call.cutoffId, verdicts)
  const last = call.applications.at(-1)
  if (!last) throw new Error('a held jury has a file')
  return { ...call, panelId: call.cutoffId, last }
}

let jury: Awaited<ReturnType<typeof aHeldJury>>
beforeAll(async () => {
  jury = await aHeldJury(5)
})

test('A letter is read as it will leave, with the page it leads to and how the five files spread', async () => {
  const { mail, outcome, next, previous } = await findLetter(jury.viewer, jury.panelId, jury.last.id)
  expect(mail?.subject).toContain(jury.last.number)
  expect(mail?.text).toContain(`/applications/${jury.last.id}`)
  expect([outcome.outcome, outcome.among?.files, outcome.criteria[0]?.mean]).toEqual(['refused', 5, 1])
  expect(outcome.criteria[0]?.spread).toEqual({ low: 1, quarter: 2, middle: 3, threeQuarters: 4, high: 5 })
  expect([next, typeof previous]).toEqual([null, 'string'])
})

test('A letter of another jury is not found here', async () => {
  expect(await refusalOf(() => findLetter(jury.viewer, jury.panelId, newId()))).toEqual({
    status: 404,
    reason: 'not_found',
  })
})

test('A line added is held, kept when the decision is read again, and refused with a social-security number in it', async () => {
  const cookie = await cookieOf(jury.viewer)
  const params = { panelId: jury.panelId, applicationId: jury.last.id }
  const send = (text: string) => action(asked(posted('/', { text }, { cookie }), params))
  expect(await send('Mon numéro : 2 85 05 78 006 084 91')).toMatchObject({
    data: { slip: { errors: { text: ['nir_in_text'] } } },
  })
  await send(LINE)
  expect((await loader(asked(visited('/', cookie), params))).outcome.line).toBe(LINE)
  expect((await findResults(jury.viewer, jury.panelId)).letters.map(({ hasLine }) => hasLine).filter(Boolean)).toEqual([
    true,
  ])
  expect(await findOutcome(jury.last.founder, jury.last.id)).toBe(null)
})

test('Nobody is there to write to: the list says so, and the others leave', async () => {
  const gone = jury.applications[0]
  await db().person.update({ where: { id: gone?.founder.id }, data: { erasedAt: new Date() } })
  const { letters } = await findResults(jury.viewer, jury.panelId)
  expect(letters.find(({ id }) => id === gone?.id)?.to).toBe(null)
  expect((await findLetter(jury.viewer, jury.panelId, gone?.id ?? '')).mail).toBe(null)
})

test('Once announced the applicant reads the line, and it does not change any more', async () => {
  await announceResults(jury.viewer, jury.panelId)
  expect((await findOutcome(jury.last.founder, jury.last.id))?.line).toBe(LINE)
  const late = () => writeLine(jury.viewer, jury.panelId, jury.last.id, '')
  expect(await refusalOf(late)).toEqual({ status: 409, reason: 'already_announced' })
})

test('The list of letters asks as many questions of the database for three files as for one', async () => {
  const questions = async (files: number) => {
    const { viewer, panelId } = await aHeldJury(files)
    return countQueries(() => findResults(viewer, panelId))
  }
  expect(await questions(3)).toBe(await questions(1))
})

test('So does announcing, for five files as for two', async () => {
  const questions = async (files: number) => {
    const { viewer, panelId } = await aHeldJury(files)
    return countQueries(() => announceResults(viewer, panelId))
  }
  expect(await questions(5)).toBe(await questions(2))
})
