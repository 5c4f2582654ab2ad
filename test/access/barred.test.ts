import '#test/support/database.ts'
import './folder.ts'
import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { log } from '#app/platform/log.ts'
import plan from '#app/routes.ts'
import '#test/support/people.ts'
import { readHouse } from '#test/walls/source.ts'
import { CHANNELS } from './channels.table.ts'
import { answerTo } from './marked.asking.ts'
import { doorsOf, formsOfJury, isOpenTo } from './marked.doors.ts'
import { forgetFile, listAddresses, listPatterns, marksIn, searchesFor } from './marked.lists.ts'
import { type House, look, marked, partingDoors, type Seen } from './marked.looking.ts'
import { heldByTables, lettersTo } from './marked.traces.ts'
import { MARK } from './marks.ts'
import { addressesOf } from './offered.ts'
import { openPages } from './pages.ts'
import { KEPT_OUT, type KeptOut, keptOut, type Marked, makeMarked, type Someone } from './world.marked.ts'

/** Building the world and knocking twice at every door takes a slow machine a while. */
const PATIENCE = 240_000

/** A word of as many letters that nobody wrote. */
const NOTHING = 'Virlouponde'

let world: Marked
let house: House

beforeAll(async () => {
  world = await makeMarked()
  house = { world, pages: await openPages(), instant: now() }
}, PATIENCE)

const faults = vi.spyOn(log, 'fault')
const everyone = keptOut.map((who) => ({ who, is: KEPT_OUT[who] }))
const addresses = addressesOf(readHouse(), plan)
const doors = [...doorsOf(addresses), ...formsOfJury(addresses)]
/** Forms are tried by those of each kind: what is asked of whom is the same command. */
const POSTING: KeptOut[] = ['rival', 'outsider', 'unassigned', 'set', 'runner']

describe('What names a file answers as if there were none, word for word and at the same cost', () => {
  test.each(everyone)('to $is', { timeout: PATIENCE }, async ({ who }) => {
    const shut = doors.filter((door) => !isOpenTo(who, door) && (door.method === 'GET' || POSTING.includes(who)))
    expect(await partingDoors(house, who, shut, ['marked', 'nobody'])).toEqual([])
  })

  test.each(['rival', 'unassigned'] as const)('nor is it told behind another file, which %s reads', async (who) => {
    const deep = doors.filter(({ pattern }) => /^\/applications\/:applicationId\/.*:/.test(pattern))
    expect(await partingDoors(house, who, deep, ['own, then marked', 'own, then nobody'])).toEqual([])
  })
})

describe('Of the ways by which a file could be told', () => {
  const asked = [...doors.map(({ pattern }) => pattern), ...listPatterns]
  test.each(Object.entries(CHANNELS).map(([name, way]) => ({ name, ...way })))('$name stands for $is', (way) => {
    expect([way.asked.length > 0, way.asked.filter((pattern) => !asked.includes(pattern))]).toEqual([true, []])
  })
})

/** What these people are told of it all the same: letters of a demonstration are everybody's. */
const TOLD: Partial<Record<KeptOut, RegExp>> = {
  // Coordinators verify every passport.
  ...{ outsider: /^\/(outbox|passports)/, runner: /^\/(outbox|passports)/ },
  // Who carries a file, and its number, are told to whoever may wish to read it.
  unassigned: /^\/(outbox|juries\/[^/]+\/wishes)/,
  // Their own declaration.
  declared: /^\/(outbox|juries$|desk$)/,
}

describe('Searches', () => {
  test.each(everyone)('find its words no better than none for $is', async ({ who }) => {
    const [found, nothing] = [await look(house, who, searchesFor(MARK)), await look(house, who, searchesFor(NOTHING))]
    expect(JSON.parse(JSON.stringify(found).replaceAll(MARK, NOTHING))).toEqual(nothing)
  })
})

describe('Letters, events, the index, used keys, kept files and the log', () => {
  test('bring its words to nobody who is kept out', async () => {
    expect([await db().outboxLetter.count(), await lettersTo(world)]).toEqual([expect.any(Number), []])
  })

  test('hold none', async () => {
    const kept = readdirSync(env().filesFolder, { recursive: true, encoding: 'utf8' }).join()
    expect([kept === '', marksIn(kept, world), marksIn(JSON.stringify(faults.mock.calls), world)]).toEqual([
      false,
      [],
      [],
    ])
    const tables = await heldByTables('public')
    expect(tables.filter((table) => ['event', 'search_document', 'used_key', 'tries'].includes(table))).toEqual([])
  })
})

test('those who may read it are told all of it', async () => {
  const read = async (who: Someone, path: string) =>
    marksIn((await answerTo(house.pages, world, who, path)).body, world)
  const { reviewId, applicationId } = world.ids
  expect(await read('reader', `/reviews/${reviewId}`)).toEqual([MARK, 'Ziglotron', world.number, 'its sum'])
  expect(await read('coordinator', `/applications/${applicationId}`)).toEqual([
    MARK,
    'Ziglotron',
    world.number,
    'its sum',
  ])
})

/** Last, since the file is gone then. */
describe('Lists, counts, orders, searches, tables and the desk', () => {
  const [withIt, without] = [new Map<KeptOut, Seen>(), new Map<KeptOut, Seen>()]
  beforeAll(async () => {
    const lists = listAddresses(world)
    const shown = (who: KeptOut) =>
      look(
        house,
        who,
        lists.filter((path) => !(TOLD[who] ?? /^\/outbox/).test(path)),
      )
    for (const who of keptOut) withIt.set(who, await shown(who))
    await forgetFile(world.ids.applicationId ?? '')
    for (const who of keptOut) without.set(who, await shown(who))
  }, PATIENCE)

  test.each(everyone)('say nothing of it to $is, and are the same without it', ({ who }) => {
    expect(marked(withIt.get(who) ?? [], world)).toEqual([])
    expect(withIt.get(who)).toEqual(without.get(who))
  })
})
