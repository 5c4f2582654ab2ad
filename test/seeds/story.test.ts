import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { db } from '#app/platform/db.ts'
import { plantIfEmpty } from '#seeds/plant.ts'
import '#test/support/people.ts'

beforeAll(plantIfEmpty, 120_000)

test('the demonstration tells 20 needs, 2 calls, 12 applications, 6 jurors, 2 selected, 3 pilots and 4 partners', async () => {
  const partners = db().organisation.count({ where: { kind: 'partner' } })
  const selected = db().decision.count({ where: { outcome: 'selected' } })
  const counts = await Promise.all([
    db().need.count(),
    db().call.count(),
    db().application.count(),
    db().juror.count(),
    selected,
    db().pilot.count(),
    partners,
  ])
  expect(counts).toEqual([20, 2, 12, 6, 2, 3, 4])
})

test('one call is decided and one is open, pilots run, stopped and deployed', async () => {
  const calls = await db().call.findMany({ orderBy: { draftedAt: 'asc' } })
  const pilots = await db().pilot.findMany({ orderBy: { openedAt: 'asc' } })
  expect(calls.map((call) => call.stage)).toEqual(['closed', 'open'])
  expect(pilots.map((pilot) => pilot.stage)).toEqual(['deployed', 'stopped', 'running'])
})

test('planting again changes nothing', async () => {
  const before = await db().event.count()
  await plantIfEmpty()
  expect(await db().event.count()).toBe(before)
})
