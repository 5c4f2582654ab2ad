import '#test/support/database.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findApplication, openApplicationTo } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { saveApplication } from '#app/applications/drafts.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { AUDIENCES, type Audience } from '#app/calls/questionnaire.ts'
import { at } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { CLOCK, orgToken, seatToken, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { anOpenCall } from '#test/calls/stage.ts'
import { aQuestion, aQuestionnaire } from '#test/support/questionnaires.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { someoneWith } from '#test/support/viewers.ts'
import { aDraft, afterClosing } from './stage.ts'

const SAID: Record<Audience, string> = {
  everyone: 'Un résumé que chacun peut lire.',
  jury: 'Le détail de l’essai.',
  funders: 'Le plan d’affaires.',
  coalition: 'Une pièce administrative.',
}

/** A file with one answer for each audience, sent, its call closed, opened to a juror and to two funders of whom one is ticked. */
async function aFileOfEachAudience() {
  const asked = AUDIENCES.map((audience) => aQuestion({ audience }))
  const call = await anOpenCall({ questionnaire: aQuestionnaire(asked) })
  const draft = await aDraft({ call })
  const answers = Object.fromEntries(asked.map(({ id, audience }) => [id, SAID[audience]]))
  await saveApplication(draft.viewer, draft.id, { title: 'Rappeler', askedCents: 1_000_000, answers })
  const [ticked, unticked] = [newId(), newId()]
  await db().application.update({ where: { id: draft.id }, data: { funderIds: [ticked] } })
  await submitApplication(draft.viewer, draft.id)
  await at(afterClosing(call), async () => {
    await closeCall(CLOCK, call.id)
    await openFilesOfCall(CLOCK, call.id)
  })
  const { cutoffId } = await db().application.findUniqueOrThrow({ where: { id: draft.id } })
  const juror = seatToken('juror', cutoffId ?? '')
  const otherJuror = seatToken('juror', newId())
  const [payer, otherPayer] = [seatToken('funder', ticked), seatToken('funder', unticked)]
  for (const token of [juror, otherJuror, payer, otherPayer]) await openApplicationTo(call.viewer, draft.id, token)
  const readAs = async (viewer: Viewer) => {
    const { answers } = await findApplication(viewer, draft.id)
    return asked.filter(({ id }) => answers[id] !== undefined).map(({ id, audience }) => [audience, answers[id]])
  }
  return { draft, call, readAs, seats: { juror, otherJuror, payer, otherPayer } }
}

const of = (...audiences: Audience[]) => audiences.map((audience) => [audience, SAID[audience]])

test('each answer is read by exactly its audience', async () => {
  const { draft, call, readAs, seats } = await aFileOfEachAudience()
  expect(await readAs(draft.viewer)).toEqual(of(...AUDIENCES))
  expect(await readAs(call.viewer)).toEqual(of(...AUDIENCES))
  expect(await readAs(someoneWith(seats.juror))).toEqual(of('everyone', 'jury'))
  expect(await readAs(someoneWith(seats.payer))).toEqual(of('everyone', 'funders'))
  expect(await readAs(someoneWith(seats.otherPayer))).toEqual(of('everyone'))
  expect(await readAs(someoneWith(seats.otherJuror))).toEqual(of('everyone'))
  expect(await readAs(someoneWith(seats.juror, seats.payer))).toEqual(of('everyone', 'jury', 'funders'))
  for (const stranger of [VISITOR, someoneWith()])
    expect(await refusalOf(() => readAs(stranger))).toMatchObject({ status: 404 })
})

test('whatever seats one holds, one reads the answers of these seats together and no other', {
  timeout: 60_000,
}, async () => {
  const { draft, call, readAs, seats } = await aFileOfEachAudience()
  const all = [...AUDIENCES]
  const opens: [string, Audience[]][] = [
    [seats.juror, ['everyone', 'jury']],
    [seats.otherJuror, ['everyone']],
    [seats.payer, ['everyone', 'funders']],
    [seats.otherPayer, ['everyone']],
    [seatToken('coordinator', call.organisationId), all],
    [seatToken('coordinator', newId()), []],
    [orgToken(draft.organisationId), all],
    [orgToken(newId()), []],
    ['public', []],
  ]
  await fc.assert(
    fc.asyncProperty(fc.subarray(opens), async (held) => {
      const reader = someoneWith(...held.map(([token]) => token))
      const due = AUDIENCES.filter((audience) => held.some(([, read]) => read.includes(audience)))
      const read = due.length > 0 ? await readAs(reader) : (await refusalOf(() => readAs(reader)))?.status
      expect(read).toEqual(due.length > 0 ? of(...due) : 404)
    }),
    { numRuns: 40 },
  )
})

test('the same holds in the words of the page: no answer is in what a reader of another audience is given', async () => {
  const { draft, seats } = await aFileOfEachAudience()
  const given = JSON.stringify(await findApplication(someoneWith(seats.juror), draft.id))
  const told = AUDIENCES.filter((audience) => given.includes(SAID[audience]))
  expect(told).toEqual(['everyone', 'jury'])
})
