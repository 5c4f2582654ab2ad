import '#test/support/database.ts'
import './folder.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findEverywhere } from '#app/matching/matching.server.ts'
import { env } from '#app/platform/env.ts'
import { newId } from '#app/platform/id.ts'
import { jobsDone } from '#test/support/jobs.ts'
import { aNeed } from '#test/support/needs.ts'
import { openHouse } from '#test/support/server.mjs'
import '#test/support/people.ts'
import { crawl, secretsIn } from './crawl.ts'
import { partingAtFront } from './front.ts'
import { tablesWith } from './marked.traces.ts'
import { type Role, roles } from './roles.ts'
import { SEEN } from './secrets.table.ts'
import { SECRETS, type Secret } from './secrets.ts'
import { rowsOf } from './table.ts'
import { makeWorld, type World } from './world.ts'

/** Building the house and walking through it as fifteen people, on a slow machine. */
const PATIENCE = 400_000

const WRITTEN_IN = [
  ...[
    'answer',
    'answer_template',
    'application',
    'application_version',
    'award',
    'bar',
    'call',
    'clarification',
    'decision',
  ],
  ...['evidence', 'host_statement', 'hosting', 'milestone', 'minutes', 'need', 'need_draft', 'passport_line'],
  ...['public_question', 'readiness_answer', 'reference_use', 'review', 'score', 'solution', 'sponsor', 'support'],
]

let world: World
let house: Awaited<ReturnType<typeof openHouse>>
let met: Map<Secret, Set<Role>>
let tokens: string[]
let queued: string[]

beforeAll(async () => {
  world = await makeWorld()
  queued = await tablesHolding('graphile_worker')
  house = await openHouse({ databaseUrl: env().databaseUrl, env: { LOG_LEVEL: 'debug' } })
  ;({ met, tokens } = await crawl(house.url, world))
  await jobsDone()
}, PATIENCE)
afterAll(() => house?.stop())

describe('A secret sentence is met by those who may read it, and by nobody else', () => {
  test.each(rowsOf(SEEN))('$name', ({ name, cells }) => {
    const readers = met.get(name as Secret)
    expect(Object.fromEntries(roles.map((role) => [role, readers?.has(role) ? 'yes' : 'no']))).toEqual(cells)
  })

  test('each of them has its line', () => {
    expect(rowsOf(SEEN).map(({ name }) => name)).toEqual(Object.keys(SECRETS))
  })
})

test('the house as it runs answers of a closed file as of none: words, status and headers', {
  timeout: PATIENCE,
}, async () => {
  expect(await partingAtFront(house.url, world)).toEqual([])
})

test('no page tells who else reads a row or is barred from it', () => {
  expect(tokens).toEqual([])
})

test('what is searched finds no secret, corrects no word into one and counts none', { timeout: 60_000 }, async () => {
  const found: string[] = []
  for (const role of roles) {
    for (const [secret, sentence] of Object.entries(SECRETS)) {
      const word = rarestOf(sentence)
      for (const text of [word, word.slice(0, -1)]) {
        const asked = { text, kind: undefined, after: undefined }
        const findings = await findEverywhere(world.viewers[role], asked)
        if (findings && (findings.total > 0 || findings.corrected)) found.push(`${role} finds ${secret} by ${text}`)
      }
    }
  }
  const known = await findEverywhere(world.viewers.anyone, { text: 'suivi', kind: undefined, after: undefined })
  expect([found, (known?.total ?? 0) > 0]).toEqual([[], true])
})

test('jobs, events, letters, used keys and the index hold no secret: it stands where it was written', async () => {
  expect(await tablesHolding('public')).toEqual(WRITTEN_IN)
  expect([queued, await tablesHolding('graphile_worker')]).toEqual([[], []])
})

test('the log names no secret, no code, no link and no session', () => {
  const printed = house.printed()
  const codes = ['unread need', 'its link'].map((name) => world.things[name]?.code ?? '')
  const cookies = roles.map((role) => world.cookies[role].replace('session=', '')).filter((cookie) => cookie !== '')
  expect([secretsIn(printed), [...codes, ...cookies].filter((secret) => printed.includes(secret))]).toEqual([[], []])
  expect(printed).toContain('"path":"/receipts/…"')
})

test('a text that the database cannot keep is named in no log either', async () => {
  const story = 'Une sentence interdite, que personne ne doit relire.'
  const body = new URLSearchParams({ key: newId(), title: 'Un besoin', story: `${story}\0`, setting: 'home' })
  for (const [name, value] of [
    ['sufferers', 'patients'],
    ['authorKind', 'patient'],
    ['publish', 'summary'],
  ] as const) {
    body.append(name, value)
  }
  await fetch(`${house.url}/needs/new`, { method: 'POST', body, redirect: 'manual' })
  expect(house.printed()).not.toContain('sentence interdite')
})

describe('No page and no figure of a stranger changes', { timeout: 60_000 }, () => {
  test('when a file is sent before the door closes, not even for those who run the call', async () => {
    const readers = ['anyone', 'guest', 'firm2', 'coord'] as const
    const before = await lookAround(readers)
    await submitApplication(world.viewers.firm, world.things['draft file']?.id ?? '')
    await jobsDone()
    expect(await lookAround(readers)).toEqual(before)
  })

  test('when a need is posted that nobody has read', async () => {
    const readers = ['anyone', 'guest', 'firm2'] as const
    const before = await lookAround(readers)
    await aNeed({ publish: 'words', placePublic: true })
    await jobsDone()
    expect(await lookAround(readers)).toEqual(before)
  })
})

/** What the pages know on which things are listed and counted, but for what is new at every visit: keys and the hour. */
async function lookAround(readers: readonly Role[]) {
  const call = `/calls/${world.things['open call']?.slug}`
  const lists = [
    '/_root',
    '/desk',
    '/needs',
    '/needs/triage',
    '/calls',
    '/solutions',
    '/pilots',
    '/facilities',
    '/juries',
  ]
  const addresses = [...lists, call, `${call}/jury`].map((path) => `${path}.data`)
  const seen: string[] = []
  for (const role of readers) {
    for (const path of [...addresses, '/search.data?q=suivi', '/search.data?q=douleur']) {
      const page = await fetch(house.url + path, { headers: { Cookie: world.cookies[role] } })
      seen.push(`${role} ${path} ${page.status} ${(await page.text()).replace(NEW_AT_EACH_VISIT, '')}`)
    }
  }
  return seen
}

/** Keys of forms, and instants as data and as text. */
const NEW_AT_EACH_VISIT = /[0-9a-f-]{36}|\d{13}|\d{4}-\d\d-\d\dT[\d:.]+Z/g

/** The longest word of a sentence. */
function rarestOf(sentence: string) {
  return sentence.split(/[^a-z]+/i).reduce((longest, word) => (word.length > longest.length ? word : longest), '')
}

/** The tables of a schema in which a secret is written. */
const tablesHolding = (schema: string) => tablesWith(schema, (row) => secretsIn(row).length > 0)
