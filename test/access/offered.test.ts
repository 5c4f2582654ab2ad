import { expect, test } from 'vitest'
import plan from '#app/routes.ts'
import { readHouse } from '#test/walls/source.ts'
import { addressesOf, askedByPages, offersOf } from './offered.ts'
import { namesIn, OF_A_FILE, OF_A_JURY, OF_NO_FILE } from './plan.params.ts'
import { patternOf } from './plan.ts'
import { type RoomTable, rowsOf } from './table.ts'
import { TABLES } from './tables.ts'
import { BEHIND, unasked, WRITERS } from './unasked.table.ts'

const house = readHouse()
const offers = offersOf(house)
const called = ({ name }: { name: string }) => name.split(' ')[0] ?? ''

/** Every function that has a row, by room and name. */
const tried = TABLES.flatMap(({ room, reads, commands }: RoomTable) =>
  [...rowsOf(reads), ...rowsOf(commands)].map((row) => `${room} ${called(row)}`),
)
const excused = unasked.map(({ room, name }) => `${room} ${name}`)
const offered = offers.map(({ room, name }) => `${room} ${name}`)

test('every function a room offers has a row in its access table, or a reason not to', () => {
  expect(offered.filter((name) => !tried.includes(name) && !excused.includes(name))).toEqual([])
})

test('no row and no reason speaks of a function that is gone', () => {
  expect([...tried, ...excused].filter((name) => !offered.includes(name))).toEqual([])
})

test('what no one may call without a check is called by no page', () => {
  const pages = askedByPages(house)
  const behind = unasked.filter(({ reason }) => BEHIND.includes(reason))
  expect(behind.map(({ room, name }) => `${room} ${name}`).filter((name) => pages.has(name))).toEqual([])
})

test('what anyone may call writes nothing', () => {
  const harmless = unasked.filter(({ reason }) => !WRITERS.includes(reason)).map(({ room, name }) => `${room} ${name}`)
  const writers = offers.filter(({ writes }) => writes).map(({ room, name }) => `${room} ${name}`)
  expect(harmless.filter((name) => writers.includes(name))).toEqual([])
})

test('every address of the plan is tried, and every form is sent', () => {
  const rows = TABLES.flatMap(({ pages }) => rowsOf(pages))
  const asked = rows.map(({ name }) => name.replace(/ .*/, (address) => ` ${patternOf(address.trim())}`))
  expect(addressesOf(house, plan).filter((address) => !asked.includes(address))).toEqual([])
})

test('what each name in an address stands for is told, so that it is asked for a file that one may not read', () => {
  const told = [...OF_A_FILE, ...OF_A_JURY, ...Object.keys(OF_NO_FILE)]
  const used = [...new Set(plan.flatMap(({ path = '' }) => namesIn(path)))]
  expect([used.filter((name) => !told.includes(name)), told.filter((name) => !used.includes(name))]).toEqual([[], []])
})

test('nothing completes what one types, and nothing is handed to programs but these', () => {
  // A `.ts` route sends no page: tables, papers, posters, meetings; beside them, the seal of a file, the count of unread needs and that a live page has changed.
  const bare = plan.filter(({ file }) => file.endsWith('.ts')).map(({ path = '' }) => path)
  const known = /(\.(csv|pdf|json|ics)|\/(file|proof|table|unread|events|attachments\/:\w+|papers\/:\w+))$/
  expect(bare.filter((path) => !known.test(path))).toEqual([])
})

const SHELF = `
export async function findNeed(viewer: Viewer, id: string) { return db().need.findFirst({}) }
export async function qualifyNeed(viewer: PersonViewer, id: string) { return moveNeed(id) }
async function moveNeed(id: string) { await inTransaction(async (tx) => tx.need.updateMany({})) }
export const countNeeds = () => db().need.count()
export function dropNeeds() { return db().need.deleteMany({}) }
export const openTheDoor = (clock: Clock) => enqueue('doors', {})
export async function hearNeed(viewer: Viewer, id: string) { return advance(viewer, id) }
export type Told = string
`

test('what a shelf offers is read from its code: who is told who asks, and who writes', () => {
  const offers = offersOf([
    { path: 'app/needs/needs.server.ts', text: SHELF },
    { path: 'app/needs/parts/advance.server.ts', text: 'export const advance = () => db().need.update({})' },
    { path: 'app/platform/once.server.ts', text: SHELF },
  ])
  const told = offers.map(({ name, knowsWhoAsks, writes }) => [name, knowsWhoAsks, writes])
  expect(told).toEqual([
    ['findNeed', true, false],
    ['qualifyNeed', true, true],
    ['countNeeds', false, false],
    ['dropNeeds', false, true],
    ['openTheDoor', true, true],
    ['hearNeed', true, true],
  ])
})
