import '#test/support/database.ts'
import './folder.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { decide } from '#app/juries/decisions.server.ts'
import { openScores } from '#app/juries/panels.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { connections, db } from '#app/platform/db.ts'
import plan from '#app/routes.ts'
import '#test/support/people.ts'
import { scored } from '#test/juries/stage.ts'
import { readHouse } from '#test/walls/source.ts'
import { answerAt, answerTo, undone } from './marked.asking.ts'
import { type Door, doorsOf, isOpenTo, pathOf, type Whose } from './marked.doors.ts'
import { forgetFile, listAddresses, marksIn, searchesFor } from './marked.lists.ts'
import { MARK, SAID } from './marks.ts'
import { addressesOf } from './offered.ts'
import { openPages } from './pages.ts'
import { KEPT_OUT, type KeptOut, keptOut, type Marked, makeMarked, type Someone } from './world.marked.ts'

/** Building the world and knocking twice at every door takes a slow machine a while. */
const PATIENCE = 240_000

/** A word of as many letters that nobody wrote. */
const NOTHING = 'Virlouponde'

let world: Marked
let pages: Awaited<ReturnType<typeof openPages>>
let instant: Date

beforeAll(async () => {
  world = await makeMarked()
  pages = await openPages()
  instant = now()
}, PATIENCE)

const everyone = keptOut.map((who) => ({ who, is: KEPT_OUT[who] }))
const doors = doorsOf(addressesOf(readHouse(), plan))
/** Forms are tried by those of each kind: what is asked of whom is the same command. */
const POSTING: KeptOut[] = ['rival', 'outsider', 'unassigned', 'set', 'runner']

describe('What names a file answers as if there were none, word for word and at the same cost', () => {
  test.each(everyone)('to $is', { timeout: PATIENCE }, async ({ who }) => {
    const shut = doors.filter((door) => !isOpenTo(who, door) && (door.method === 'GET' || POSTING.includes(who)))
    expect(await partingDoors(who, shut, ['marked', 'nobody'])).toEqual([])
  })

  test.each(['rival', 'unassigned'] as const)('nor is it told behind another file, which %s reads', async (who) => {
    const deep = doors.filter(({ pattern }) => /^\/applications\/:applicationId\/.*:/.test(pattern))
    expect(await partingDoors(who, deep, ['own, then marked', 'own, then nobody'])).toEqual([])
  })
})

/** The doors that answer this person otherwise, and how; the clock stands still meanwhile. */
async function partingDoors(who: KeptOut, these: Door[], [one, other]: [Whose, Whose]) {
  const parting = []
  for (const door of these) {
    const ask = (whose: Whose) => at(instant, () => answerAt(pages, world, who, door, whose))
    const [there, absent] = [await ask(one), await ask(other)]
    if (JSON.stringify(there) !== JSON.stringify(absent)) parting.push({ ...door, there, absent })
  }
  return parting
}

/** What these people are told of it all the same: letters of a demonstration are everybody's. */
const TOLD: Partial<Record<KeptOut, RegExp>> = {
  // Coordinators verify every passport.
  ...{ outsider: /^\/(outbox|passports)/, runner: /^\/(outbox|passports)/ },
  // Who carries a file, and its number, are told to whoever may wish to read it.
  unassigned: /^\/(outbox|juries\/[^/]+\/wishes)/,
  // Their own declaration.
  declared: /^\/(outbox|juries$|desk$)/,
}

describe('Lists, counts, orders, searches, tables and the desk', () => {
  test.each(everyone)(
    'say nothing of it to $is, and are the same without it',
    { timeout: PATIENCE },
    async ({ who }) => {
      const addresses = listAddresses(world).filter((path) => !(TOLD[who] ?? /^\/outbox/).test(path))
      const seen: Awaited<ReturnType<typeof look>>[] = []
      await undone(async () => {
        seen.push(await look(who, addresses))
        await forgetFile(world.ids.applicationId ?? '')
        seen.push(await look(who, addresses))
      })
      const [withIt = [], without = []] = seen
      expect(withIt.map(({ path, body }) => [path, marksIn(body, world)]).filter(([, marks]) => marks?.length)).toEqual(
        [],
      )
      expect(withIt).toEqual(without)
    },
  )

  test.each(everyone)('find its words no better than none for $is', async ({ who }) => {
    const [found, nothing] = [await look(who, searchesFor(MARK)), await look(who, searchesFor(NOTHING))]
    expect(JSON.parse(JSON.stringify(found).replaceAll(MARK, NOTHING))).toEqual(nothing)
  })

  test('nor do they once the jury has decided', { timeout: PATIENCE }, async () => {
    const saying: string[] = []
    await undone(async () => {
      await decides()
      for (const who of ['rival', 'elsewhere', 'set'] as const) {
        const gets = doors.filter(({ method }) => method === 'GET').map((door) => pathOf(door, world, 'marked'))
        const addresses = [...listAddresses(world), ...gets].filter((path) => !path.startsWith('/outbox'))
        for (const { path, body } of await look(who, addresses)) {
          if (marksIn(body, world).length > 0) saying.push(`${who} ${path}`)
        }
      }
    })
    expect(saying).toEqual([])
  })
})

/** What these pages show, at one instant. */
async function look(who: Someone, addresses: string[]) {
  const seen = []
  for (const path of addresses) {
    const answer = await at(instant, () => answerTo(pages, world, who, path))
    seen.push({ path, ...answer, body: withoutPublicFigure(answer.body, path) })
  }
  return seen
}

/** How many files a call received is known of all once its door is shut: on its page, in words and in what its scripts are handed. */
function withoutPublicFigure(body: string, path: string) {
  if (path !== `/calls/${world.slugs.calls}`) return body
  const written = body.replace(/(Candidatures reçues<\/dt><dd><span class="figure-n">)\d+/, '$1')
  return written.replace(/<script[\s\S]*?<\/script>/g, '')
}

/** The others are read as well, the scores open, and the marked file is refused for marked reasons. */
async function decides() {
  const { coordinator, unassigned: viewer } = world.viewers
  const panelId = world.ids.panelId ?? ''
  if (viewer.kind !== 'person') throw new Error('a juror is a person')
  const own = await db().review.findMany({ where: { panelId, juror: { personId: viewer.id } } })
  for (const { id, jurorId } of own) await scored({ id: jurorId, viewer }, id, [3, 3, 3])
  await openScores(coordinator, panelId)
  const files = await db().application.findMany({ where: { cutoffId: panelId }, select: { id: true } })
  const verdicts = files.map(({ id }) => ({ applicationId: id, outcome: 'refused' as const, reasons: SAID }))
  await decide(coordinator, panelId, verdicts)
}

describe('Letters, jobs, events and the index', () => {
  test('bring its words to nobody who is kept out', async () => {
    const people = await db().person.findMany({ select: { id: true, email: true } })
    const ids = keptOut.map((who) => world.viewers[who]).map((viewer) => (viewer.kind === 'person' ? viewer.id : ''))
    const toAddress = { in: people.filter(({ id }) => ids.includes(id)).map(({ email }) => email) }
    const letters = await db().outboxLetter.findMany({ where: { toAddress } })
    const said = letters.map(({ subject, html, text }) => marksIn(`${subject} ${html} ${text}`, world))
    expect([letters.length > 0, said.flat()]).toEqual([true, []])
  })

  test.each(['event', 'search_document', 'used_key'])('%s holds none', async (table) => {
    const { rows } = await connections().query<{ row: string }>(`SELECT t::text AS row FROM "${table}" t`)
    expect(rows.flatMap(({ row }) => marksIn(row, { ...world, number: MARK }))).toEqual([])
  })
})

test('those who may read it are told all of it', async () => {
  const read = async (who: Someone, path: string) => marksIn((await answerTo(pages, world, who, path)).body, world)
  const { reviewId, applicationId } = world.ids
  expect(await read('reader', `/reviews/${reviewId}`)).toEqual([MARK, 'Ziglotron', world.number, 'its sum'])
  expect(await read('coordinator', `/applications/${applicationId}`)).toEqual([
    MARK,
    'Ziglotron',
    world.number,
    'its sum',
  ])
})
