import '#test/support/database.ts'
import { expect, test } from 'vitest'
import type { Outcome } from '#app/juries/decision.ts'
import { answerSecondLook, askSecondLook } from '#app/juries/second-looks.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { db } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from './stage.ts'

const WHY = 'La page quatre dit que le service est prêt ; vos raisons disent le contraire.'
const ANSWER = 'Nous avons relu la page quatre avec le service : vous avez raison.'

/** A call that ends with every file refused, and the second looks that two applicants ask for. */
async function aCallWithoutAnswer() {
  const call = await aClosedCall()
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map(({ id }) => id)
  for (const review of await entrusted(call.viewer, call.cutoffId, juror, ids)) await scored(juror, review, [2, 3, 3])
  const refused = ids.map((applicationId) => ({ applicationId, outcome: 'refused' as const, reasons: REASONS }))
  await decidedAndTold(call.viewer, call.cutoffId, refused)
  for (const { id, founder } of call.applications) await askSecondLook(founder, id, WHY)
  const { viewer: second } = await aCoordinator('Malik Haddad', call.organisationId)
  const answer = (n: number, outcome: Outcome) =>
    answerSecondLook(second, call.cutoffId, ids[n] ?? '', { outcome, answer: ANSWER })
  const told = () => db().event.count({ where: { what: 'need.answered', row: call.needId } })
  const stage = async () => (await findNeed(VISITOR, call.needId)).stage
  return { answer, told, stage }
}

test('a need that went back without an answer is answered by a file that a second look keeps, and told once', async () => {
  const { answer, told, stage } = await aCallWithoutAnswer()
  expect([await stage(), await told()]).toEqual(['qualified', 0])
  await answer(0, 'selected')
  expect([await stage(), await told()]).toEqual(['answered', 1])
  await answer(1, 'selected')
  expect([await stage(), await told()]).toEqual(['answered', 1])
})
