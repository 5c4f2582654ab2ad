import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#app/platform/db.ts'
import { cellsOf, takenEmpty } from './cells.ts'
import { openPages } from './pages.ts'
import { type RoomTable, rowsOf } from './table.ts'
import { makeWorld, type World } from './world.ts'

/** A line is fifteen visits, each in a transaction that is undone: slow machines are given time. */
const PATIENCE = 60_000

/** Forms of one button that need no account: preferences, leaving, and playing one of the cast in the demonstration. */
const HARMLESS = [
  ...['POST /language', 'POST /theme', 'POST /needs/triage/shortcuts', 'POST /juries/shortcuts'],
  ...['POST /sign-out', 'POST /sign-in/cast/{one of the cast}'],
]

/** Try every line of these tables as every role. */
export function tryTables(tables: RoomTable[]) {
  let world: World
  let pages: Awaited<ReturnType<typeof openPages>>
  let before: number
  beforeAll(async () => {
    world = await makeWorld()
    pages = await openPages()
    before = await db().event.count()
  }, 4 * PATIENCE)

  for (const table of tables) {
    describe(`Who may what in ${table.room}`, () => {
      const rows = [table.reads, table.commands, table.pages].flatMap((text) => rowsOf(text))
      test.each(rows)('$name', { timeout: PATIENCE }, async (row) => {
        expect(await cellsOf(row, table, world, pages)).toEqual(row.cells)
      })
    })
  }
  test(
    'an empty form changes nothing, whoever sends it',
    async () => {
      const addresses = tables.flatMap(({ pages }) => rowsOf(pages)).filter(({ name }) => name.startsWith('POST '))
      const taken = []
      for (const row of addresses) taken.push(...(await takenEmpty(row, world, pages)))
      expect(taken.filter((name) => !HARMLESS.includes(name))).toEqual([])
    },
    PATIENCE,
  )

  test('looking at pages, and everything that was refused or undone, has left no event', async () => {
    expect(await db().event.count()).toBe(before)
  })
}
