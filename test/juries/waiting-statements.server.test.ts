import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { findOwnStatement, findStatementAsked, listOwnStatements } from '#app/juries/own-statements.server.ts'
import { callSitting } from '#app/juries/sittings.server.ts'
import { answerBy } from '#app/juries/statement.ts'
import { askNamedPlaces, findStatements } from '#app/juries/statements.server.ts'
import { listStatementsMissing, listStatementsToGive } from '#app/juries/waiting-statements.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { calling } from './committee.ts'
import { aClosedCall, aJury, entrusted } from './stage.ts'

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

test('Who runs the jury is shown the day of the answer, and told of a silence in time to remind before the committee', async () => {
  const coordinator = await aCoordinator()
  const host = await aFacility(coordinator.viewer, 'Hôpital des Trois Rives')
  const call = await aClosedCall({ files: 1, coordinator, named: host.id })
  const [juror] = await aJury(call, 1)
  if (!juror) throw new Error('a jury of one was asked')
  const ids = call.applications.map(({ id }) => id)
  await entrusted(call.viewer, call.cutoffId, juror, ids)
  await askNamedPlaces(call.viewer, call.cutoffId)
  const days = (many: number) => new Date(now().getTime() + many * 86_400_000)
  const startsAt = days(4)
  await callSitting(call.viewer, call.cutoffId, calling(call.viewer.id, { startsAt }))
  const [file] = (await findStatements(call.viewer, call.cutoffId)).files
  const by = answerBy(now(), startsAt)
  expect(file?.statements.map((one) => [one.by, one.isSilent])).toEqual([[by, false]])
  const missing = () => listStatementsMissing(call.viewer, [call.cutoffId])
  expect(await missing()).toEqual([])
  expect((await at(days(2.5), missing)).map(({ due, many }) => [due, many])).toEqual([[by, 1]])
})
