import { expect, test } from 'vitest'
import { offersOf } from './offered.ts'

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
