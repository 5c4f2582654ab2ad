import '#test/support/database.ts'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { mayKeep } from '#app/platform/page-cache.ts'
import { rememberLanguage } from '#app/platform/preferences.ts'
import plan from '#app/routes.ts'
import { patternOf } from '#test/access/plan.ts'
import { type Role, roles } from '#test/access/roles.ts'
import { makeWorld, type World } from '#test/access/world.ts'
import { jobsDone } from '#test/support/jobs.ts'
import { aNeed } from '#test/support/needs.ts'
import { openHouse } from '#test/support/server.mjs'
import { isFromMemory, keptPages } from './kept.ts'
import { toldAroundATurn } from './turns.ts'

const files = import.meta.glob<{ handle?: unknown }>('../../app/*/routes/*.{ts,tsx}')
const TOLD = { titleFr: 'Un titre public', summaryFr: 'Un résumé public de ce qui manque.', newTheme: 'Un thème' }

let world: World
let house: Awaited<ReturnType<typeof openHouse>>
let addresses: string[]

beforeAll(async () => {
  world = await makeWorld()
  house = await openHouse({ databaseUrl: env().databaseUrl })
  // What the world's making left to be told would drop the pages while they are looked at.
  await jobsDone()
  const { things } = world
  addresses = [
    ...['/', '/needs', '/calls', '/solutions', '/pilots', '/facilities', '/privacy', '/accessibility', '/legal'],
    ...['heard need', 'withheld need', 'answered need'].map((name) => `/needs/${things[name]?.id}`),
    ...['/themes', `/themes/${things['named theme']?.slug}`, '/campaigns', `/campaigns/${things.campaign?.slug}`],
    '/needs/ways',
    ...['', '/questions'].map((page) => `/calls/${things['open call']?.slug}${page}`),
    `/pilots/${things['running pilot']?.id}`,
    `/facilities/${things['other facility']?.slug}`,
    `/solutions/${things['listed solution']?.slug}`,
  ]
}, 300_000)
afterAll(() => house?.stop())

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(house.url + path, { headers, method, redirect: 'manual' })
const { kept, neverKept } = keptPages(ask)

/** What is new in each answer: its nonce, the hour of the server, and how long a door stays open. */
const plain = (html: string) =>
  html
    .replace(/nonce="[^"]*"/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z|\d{13}|\d+ min \d+ s|dans\s[^.<]*\s(minute|heure|jour)s?/g, '')

describe('Pages for visitors', () => {
  test('are kept where their route says so, and each such route is looked at here', async () => {
    const said = plan.map(async ({ path = '', file }) => {
      // Only those that say something: to read every route of the house takes longer than all that follows.
      const says = fs.readFileSync(`app/${file}`, 'utf8').includes('export const handle')
      const route = says ? await files[`../../app/${file}`]?.() : undefined
      return mayKeep(route?.handle, []) ? [`/${path}`] : []
    })
    expect([...new Set(addresses.map(patternOf))].sort()).toEqual((await Promise.all(said)).flat().sort())
    for (const address of addresses) expect((await kept(address)).status).toBe(200)
  })

  test('carry no form with a key, no cookie and nobody’s name', async () => {
    const people = (await db().person.findMany()).flatMap(({ name, email }) => [name, email]).filter(Boolean)
    // The coalition of these tests is called after its founder.
    const organisations = (await db().organisation.findMany()).map(({ name }) => name)
    const found: string[] = []
    for (const address of addresses) {
      const page = await kept(address)
      const html = organisations.reduce((text, name) => text.replaceAll(name, ''), await page.text())
      if (page.headers.has('set-cookie')) found.push(`${address} sets a cookie`)
      if (/name="key"|formKey/.test(html)) found.push(`${address} carries a key`)
      for (const word of people) if (html.includes(word)) found.push(`${address} names ${word}`)
    }
    expect(found).toEqual([])
  })

  test('are the ones that are made, but for the nonce, which is each answer’s own', async () => {
    for (const address of addresses) {
      const made = await ask(address, { cookie: 'unknown=1' })
      const [one, two] = [await kept(address), await kept(address)]
      const pages = [await made.text(), await one.text(), await two.text()]
      expect([address, plain(pages[1] ?? '')]).toEqual([address, plain(pages[0] ?? '')])
      const nonces = [one, two].map(
        (page) => /nonce-([^']+)/.exec(page.headers.get('content-security-policy') ?? '')?.[1],
      )
      expect(nonces[0]).not.toBe(nonces[1])
      const inPage = [...new Set((pages[2] ?? '').match(/nonce="[^"]*"/g))]
      expect(inPage).toEqual([`nonce="${nonces[1]}"`])
      const same = ['content-type', 'cache-control', 'vary', 'x-content-type-options', 'referrer-policy'] as const
      expect(same.map((name) => one.headers.get(name)?.toLowerCase())).toEqual(
        same.map((name) => made.headers.get(name)?.toLowerCase()),
      )
    }
  })

  test('are not sent again to a browser that has them', async () => {
    const page = await kept('/legal')
    const again = await ask('/legal', { 'if-none-match': page.headers.get('etag') ?? '' })
    expect([again.status, await again.text(), again.headers.get('content-security-policy')]).toEqual([304, '', null])
  })

  test('have a head and no body for whoever asks only for it', async () => {
    const page = await kept('/legal', { 'accept-encoding': 'identity' })
    const head = await ask('/legal', { 'accept-encoding': 'identity' }, 'HEAD')
    expect([await head.text(), head.headers.get('content-length')]).toEqual(['', page.headers.get('content-length')])
  })

  test('are in the language and the light of whoever asks', async () => {
    const [english = ''] = (await rememberLanguage('en')).split(';')
    const pages = [
      await kept('/needs'),
      await kept('/needs', { cookie: english }),
      await kept('/needs', { 'accept-language': 'en-GB' }),
    ]
    const languages = await Promise.all(pages.map(async (page) => /<html lang="(\w+)"/.exec(await page.text())?.[1]))
    expect(languages).toEqual(['fr', 'en', 'en'])
  })

  test('bear no trace of the name by which a stranger asked for them', async () => {
    expect(await (await kept('/legal', { host: 'evil.example' })).text()).not.toContain('evil.example')
  })
})

describe('Nothing of a page of someone signed in is ever answered from memory', () => {
  const signedIn = roles.filter((role) => role !== 'anyone' && role !== 'slip')

  test.each(signedIn)('to %s, nor to a visitor after them', async (role: Role) => {
    const cookie = world.cookies[role]
    const { name } = world.viewers[role] as { name: string }
    const looked = addresses.map(async (address) => {
      const before = await (await kept(address)).text()
      const own = await ask(address, { cookie })
      const ownPage = await own.text()
      expect([isFromMemory(own), own.headers.get('cache-control'), ownPage.includes(name)]).toEqual([
        false,
        'no-store',
        true,
      ])
      const after = await kept(address)
      expect(plain(await after.text())).toBe(plain(before))
    })
    await Promise.all(looked)
  })

  test('by no trick of the address or of the cookie', async () => {
    const { coord: cookie } = world.cookies
    const tricks = [
      neverKept('/needs', { cookie }, 'HEAD'),
      neverKept('/needs', { cookie: `theme=x; ${cookie}` }),
      neverKept('/needs', { cookie: 'session=' }),
      neverKept('/needs?utm_source=a'),
      neverKept('/needs?theme=a&theme=b'),
      neverKept('/needs/'),
      neverKept('/needs/new'),
      neverKept('/search?q=suivi'),
      neverKept('/receipts'),
      neverKept('/sign-in'),
      neverKept('/nulle-part'),
      neverKept(`/needs/${world.things['unread need']?.id}`),
      neverKept(`/calls/${world.things['draft call']?.slug}`),
    ]
    expect(await Promise.all(tricks)).toEqual(tricks.map(() => true))
  })
})

test('many who ask at once for a page that is not there have it made once', async () => {
  let made = 0
  // A minute may end, or a job may tell some news, while they ask: once out of three tries is enough.
  for (let tries = 0; tries < 3 && made !== 1; tries += 1) {
    await qualifyNeed(world.viewers.coord, (await aNeed()).id, TOLD)
    await pause(100)
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask('/needs')))
    made = answers.filter((answer) => !isFromMemory(answer)).length
  }
  expect(made).toBe(1)
})

test('what somebody changes is on the page of whoever asks once they have been answered', async () => {
  for (const n of [1, 2, 3, 4, 5]) {
    const { id } = await aNeed()
    const titleFr = `Un titre public, le numéro ${n}`
    await kept('/needs')
    const form = new URLSearchParams({ ...TOLD, titleFr, key: crypto.randomUUID() })
    const headers = { cookie: world.cookies.coord }
    const answer = await fetch(`${house.url}/needs/${id}/qualification`, {
      method: 'POST',
      body: form,
      headers,
      redirect: 'manual',
    })
    const page = await (await ask('/needs')).text()
    expect([answer.status, page.includes(titleFr)]).toEqual([303, true])
  }
})

test('what another process changes is there as soon as it is told', async () => {
  const titleFr = 'Changé par un autre processus'
  await kept('/needs')
  await qualifyNeed(world.viewers.coord, (await aNeed()).id, { ...TOLD, titleFr })
  const since = performance.now()
  while (!(await (await ask('/needs')).text()).includes(titleFr)) expect(performance.now() - since).toBeLessThan(5000)
})

describe('In the second a door turns, kept pages say so:', () => {
  let told: Awaited<ReturnType<typeof toldAroundATurn>>
  beforeAll(async () => {
    told = await toldAroundATurn(kept)
  })

  test('a call is open until its last second is over, then closed, on its page and in the list', () => {
    expect([told.before.closing, told.after.closing]).toEqual([
      { answerable: true, listed: true },
      { answerable: false, listed: false },
    ])
  })

  test('a call to come is open, on its page and in the list', () => {
    expect([told.before.opening, told.after.opening]).toEqual([
      { answerable: false, listed: false },
      { answerable: true, listed: true },
    ])
  })

  test('a weekly cut-off gives way to the next, on the page of its call and in the list, the call staying open', () => {
    const [first, next] = told.cutoffs
    expect([told.before.weekly, told.after.weekly]).toEqual([
      { own: first, listed: first },
      { own: next, listed: next },
    ])
  })
})
