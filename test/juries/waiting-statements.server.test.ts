import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findOwnStatement, findStatementAsked, listOwnStatements } from '#app/juries/own-statements.server.ts'
import { answerBy } from '#app/juries/statement.ts'
import { askNamedPlaces } from '#app/juries/statements.server.ts'
import { listStatementsToGive } from '#app/juries/waiting-statements.server.ts'
import { at } from '#app/platform/clock.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aClosedCall, aJury } from './stage.ts'

test('An answer is due on the desk and in the letter by the same day, and a late host is told so', async () => {
  const coordinator = await aCoordinator()
  const host = await aFacility(coordinator.viewer, 'Hôpital des Trois Rives')
  const call = await aClosedCall({ files: 1, coordinator, named: host.id })
  await aJury(call, 1)
  await askNamedPlaces(call.viewer, call.cutoffId)
  const [asked] = await listOwnStatements(host.lead)
  if (!asked) throw new Error('one place was asked')
  const by = answerBy(asked.askedAt, null)
  expect([asked.by, asked.isLate]).toEqual([by, false])
  expect((await findStatementAsked(asked.id)).by).toEqual(by)
  expect((await listStatementsToGive(host.lead)).map(({ due }) => due)).toEqual([by])
  const after = new Date(by.getTime() + 60_000)
  expect((await at(after, () => findOwnStatement(host.lead, asked.id))).isLate).toBe(true)
})
