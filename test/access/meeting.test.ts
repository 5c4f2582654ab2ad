import '#test/support/database.ts'
import './folder.ts'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { log } from '#app/platform/log.ts'
import plan from '#app/routes.ts'
import { workOff } from '#app/worker.ts'
import '#test/support/people.ts'
import { readHouse } from '#test/walls/source.ts'
import { undone } from './marked.asking.ts'
import { doorsOf, formsOfJury, isOpenTo } from './marked.doors.ts'
import { forgetFile, listAddresses, marksIn } from './marked.lists.ts'
import { type House, look, marked, partingDoors, type Seen } from './marked.looking.ts'
import { heldByTables, lettersTo } from './marked.traces.ts'
import { addressesOf } from './offered.ts'
import { openPages } from './pages.ts'
import { KEPT_OUT, type KeptOut, type Marked, makeMarked } from './world.marked.ts'
import { decides, hears, meets, tells } from './world.marked-meeting.ts'

/** Building the world and knocking twice at every door takes a slow machine a while. */
const PATIENCE = 240_000

let world: Marked
let house: House

beforeAll(async () => {
  world = await makeMarked()
  house = { world, pages: await openPages(), instant: now() }
}, PATIENCE)

interface Later {
  when: string
  /** Applicants to whom it changes nothing. */
  unmoved: KeptOut[]
  asking: KeptOut[]
  looking: KeptOut[]
  /** The pages of the jury on which those who run it are told of the file. */
  tells: string[]
  passes: () => Promise<void>
}

/** Each stage is asked by those for whom it changes something. */
const LATER: Later[] = [
  {
    when: 'while its committee talks about it and votes',
    unmoved: ['rival'],
    asking: ['set', 'runner'],
    looking: ['set', 'elsewhere'],
    tells: ['board', 'lead', 'hearings', 'sitting/order', 'ranking', 'ties', 'portfolio', 'ranking/table'],
    passes: async () => {
      await hears(world)
      await meets(world)
    },
  },
  {
    when: 'once it is decided, before anybody is told',
    unmoved: ['rival'],
    asking: ['runner', 'rival'],
    looking: ['set', 'rival'],
    tells: ['letters', 'decision', 'minutes', 'minutes.pdf'],
    passes: () => decides(world),
  },
  {
    when: 'once everyone has been told',
    unmoved: [],
    asking: ['set', 'runner', 'rival'],
    looking: ['declared', 'rival', 'elsewhere'],
    tells: ['letters', 'second-looks/:applicationId'],
    passes: () => tells(world, world.carrier),
  },
]

const named = (who: KeptOut) => ({ who, is: KEPT_OUT[who] })
const addresses = addressesOf(readHouse(), plan)
/** Rooms before the juries know nothing of what happens in these. */
const LIVE = plan.filter(({ file }) => /^(juries|lineage|funding)\//.test(file)).map(({ path = '' }) => `/${path}`)
const doors = [...doorsOf(addresses), ...formsOfJury(addresses)].filter(({ pattern }) => LIVE.includes(pattern))
const shutTo = (who: KeptOut) => doors.filter((door) => !isOpenTo(who, door))

const faults = vi.spyOn(log, 'fault')

/** Where people wrote its words, or the house sealed what they wrote. */
const WRITTEN_IN = [
  ...['answer', 'application', 'application_version', 'bar', 'clarification_point', 'decision', 'evidence'],
  ...['hearing', 'hearing_mark', 'hearing_sheet', 'hearing_slot', 'host_statement', 'minutes', 'minutes_addendum'],
  ...[
    'organisation',
    'outbox_letter',
    'passport_line',
    'person',
    'personal_line',
    'reference_use',
    'review',
    'review_version',
  ],
  ...['score', 'second_look', 'solution', 'solution_version', 'sponsor', 'stored_file', 'tie_choice', 'wish_answer'],
]

/** The pages that may change meanwhile. */
const LIVE_LIST = /^\/(juries|calls\/[^/]+(\/jury)?$|hearings|statements|applications|desk|search|$)/
/** The minutes, shown to jurors after the results, keep the number of a file closed to them, and nothing else of it. */
const IN_THE_RECORD = /\/minutes(\.pdf)?$/

describe.each(LATER)('The marked file, $when', ({ passes, unmoved, asking, looking, tells: told }) => {
  let queued: string[]
  beforeAll(async () => {
    await passes()
    queued = await heldByTables('graphile_worker')
    await workOff()
    house.instant = now()
    // Else the first page of each would move the hands of their session.
    await db().session.updateMany({ data: { seenAt: house.instant } })
  }, PATIENCE)

  test('is told to those who run the jury', async () => {
    const { panelId, applicationId = '' } = world.ids
    const pages = told.map((page) => `/juries/${panelId}/${page.replace(':applicationId', applicationId)}`)
    expect(marked(await look(house, 'coordinator', pages), world).map(([path]) => path)).toEqual(pages)
  })

  test.each(asking.map(named))('is as if there were none for $is', { timeout: PATIENCE }, async ({ who }) => {
    expect(await partingDoors(house, who, shutTo(who), ['marked', 'nobody'])).toEqual([])
  })

  test.each(looking.map(named))('is told by no page to $is', { timeout: PATIENCE }, async ({ who }) => {
    const pages = listAddresses(world).filter((path) => LIVE_LIST.test(path))
    const met = marked(await look(house, who, pages), world)
    expect(met.filter(([path = '', ...marks]) => !(IN_THE_RECORD.test(path) && marks.join() === world.number))).toEqual(
      [],
    )
  })

  test('stands in no job, in no letter to who is kept out and in no fault told to the log', async () => {
    expect([queued, await lettersTo(world), marksIn(JSON.stringify(faults.mock.calls), world)]).toEqual([[], [], []])
  })

  test.each(unmoved.map(named))('changes nothing on the pages of $is', { timeout: PATIENCE }, async ({ who }) => {
    const hearing = await db().hearing.findFirstOrThrow({ where: { applicationId: world.own.applicationId } })
    const file = `/applications/${world.own.applicationId}`
    const own = [file, ...['/edit', '/versions', '/second-look', '/withdrawal'].map((page) => file + page)]
    const heard = [`/hearings/${hearing.id}`, `/hearings/${hearing.id}/invitation.ics`]
    const pages = [...own, ...heard, ...listAddresses(world).filter((path) => LIVE_LIST.test(path))]
    const seen: Seen[] = []
    await undone(async () => {
      seen.push(await look(house, who, pages, 1))
      await forgetFile(world.ids.applicationId ?? '')
      seen.push(await look(house, who, pages, 1))
    })
    expect(seen[0]).toEqual(seen[1])
  })
})

test('The words of the marked file stand only where they were written', async () => {
  expect(await heldByTables('public')).toEqual(WRITTEN_IN)
})
