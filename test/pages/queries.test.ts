import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { loader as calls } from '#app/calls/routes/list.tsx'
import { loader as facilities } from '#app/facilities/routes/list.tsx'
import { loader as call } from '#app/lineage/routes/call.tsx'
import { loader as desk } from '#app/lineage/routes/desk.tsx'
import { loader as home } from '#app/lineage/routes/home.tsx'
import { loader as need } from '#app/lineage/routes/need.tsx'
import { loader as pilot } from '#app/lineage/routes/pilot.tsx'
import { loader as search } from '#app/matching/routes/search.tsx'
import { loader as needs } from '#app/needs/routes/list.tsx'
import { loader as facility } from '#app/pilots/routes/facility.tsx'
import { loader as pilots } from '#app/pilots/routes/list.tsx'
import { whileAsking } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { loader as solutions } from '#app/solutions/routes/list.tsx'
import { loader as solution } from '#app/solutions/routes/show.tsx'
import { asked, visited } from '#test/support/forms.ts'
import { countQueries } from '#test/support/queries.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aCoalition, grown } from './coalition.ts'

type Shown = Awaited<ReturnType<typeof grown>>
type Page = (shown: Shown, cookie: string) => Promise<unknown>

const PAGES: Record<string, Page> = {
  'the home page': (_, cookie) => open(home, cookie),
  'the needs': (_, cookie) => open(needs, cookie),
  'a need': ({ needId }, cookie) => open(need, cookie, { needId }),
  'the calls': (_, cookie) => open(calls, cookie),
  'a call': ({ callSlug }, cookie) => open(call, cookie, { slug: callSlug }),
  'the solutions': (_, cookie) => open(solutions, cookie),
  'a solution': ({ solutionSlug }, cookie) => open(solution, cookie, { slug: solutionSlug }),
  'the pilots': (_, cookie) => open(pilots, cookie),
  'a pilot': ({ pilotId }, cookie) => open(pilot, cookie, { pilotId }),
  'the facilities': (_, cookie) => open(facilities, cookie),
  'a facility': ({ facilitySlug }, cookie) => open(facility, cookie, { slug: facilitySlug }),
  'what a search finds': (_, cookie) => open(search, cookie, {}, '/search?q=rappeler'),
}
const WITH_DESK: typeof PAGES = { ...PAGES, 'the desk': (_, cookie) => open(desk, cookie) }

type Counts = Record<string, number>
/** What each page asks with one of each thing, then with thirty. */
const visitor: Counts[] = []
const coordinator: Counts[] = []

beforeAll(async () => {
  const coalition = await aCoalition()
  const one = await grown(coalition, 1)
  visitor.push(await counted(PAGES, one, ''))
  coordinator.push(await counted(WITH_DESK, one, await cookieOf(coalition.viewer)))
  const thirty = await grown(coalition, 30)
  visitor.push(await counted(PAGES, thirty, ''))
  coordinator.push(await counted(WITH_DESK, thirty, await cookieOf(coalition.viewer)))
}, 300_000)

type Loader = (args: ReturnType<typeof asked>) => unknown

/** As the server does it: who asks is found once for the whole page. */
async function open(loader: Loader, cookie: string, params: Record<string, string> = {}, path = '/here') {
  const asking = { receivedAt: now(), address: '192.0.2.1', reference: 'a page' }
  return whileAsking(asking, async () => loader(asked(visited(path, cookie), params)))
}

async function counted(pages: typeof PAGES, shown: Shown, cookie: string) {
  const counts: Counts = {}
  for (const [name, page] of Object.entries(pages)) counts[name] = await countQueries(() => page(shown, cookie))
  return counts
}

describe('A page asks the database as much whether it shows one of each thing or thirty', () => {
  test.each(Object.keys(PAGES))('to a visitor: %s', (name) => {
    const [few, many] = visitor
    expect(many?.[name]).toBe(few?.[name])
  })
  test.each(Object.keys(WITH_DESK))('to a coordinator: %s', (name) => {
    const [few, many] = coordinator
    expect(many?.[name]).toBe(few?.[name])
  })
})
