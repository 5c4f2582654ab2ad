/** What people are told at the doors and on the lists of the house, the clock standing still meanwhile. */
import { at } from '#app/platform/clock.ts'
import { eachOf } from './lanes.ts'
import { answerAt, answerTo } from './marked.asking.ts'
import type { Door, Whose } from './marked.doors.ts'
import { marksIn } from './marked.lists.ts'
import type { openPages } from './pages.ts'
import type { Marked, Someone } from './world.marked.ts'

type Pages = Awaited<ReturnType<typeof openPages>>
export interface House {
  pages: Pages
  world: Marked
  instant: Date
}

/** The doors that answer this person otherwise for the one than for the other, and how. Forms wait for each other: what they hold they hold until it is undone. */
export async function partingDoors(
  { pages, world, instant }: House,
  who: Someone,
  doors: Door[],
  whose: [Whose, Whose],
) {
  const compared = async (door: Door) => {
    const ask = (one: Whose) => at(instant, () => answerAt(pages, world, who, door, one))
    const [there, absent] = [await ask(whose[0]), await ask(whose[1])]
    return JSON.stringify(there) === JSON.stringify(absent) ? [] : [{ ...door, there, absent }]
  }
  const by = (method: Door['method']) => doors.filter((door) => door.method === method)
  const parting = await Promise.all([eachOf(by('GET'), compared), eachOf(by('POST'), compared, 1)])
  return parting.flat(2)
}

/** What these pages show. */
export function look({ pages, world, instant }: House, who: Someone, addresses: string[], atOnce?: number) {
  const shown = async (path: string) => {
    const answer = await at(instant, () => answerTo(pages, world, who, path))
    return { path, ...answer, body: withoutPublicFigure(answer.body, path, world) }
  }
  return eachOf(addresses, shown, atOnce)
}
export type Seen = Awaited<ReturnType<typeof look>>

/** The pages that hold something of the marked file, and what. */
export function marked(seen: Seen, world: Marked) {
  return seen
    .map(({ path, headers, body }) => [path, ...marksIn(`${headers} ${body}`, world)])
    .filter((said) => said.length > 1)
}

/** How many files a call received is known of all once its door is shut: on its page, in words and in what its scripts are handed. */
function withoutPublicFigure(body: string, path: string, { slugs }: Marked) {
  if (path !== `/calls/${slugs.calls}`) return body
  const written = body.replace(/(Candidatures reçues<\/dt><dd><span class="figure-n">)\d+/, '$1')
  return written.replace(/<script[\s\S]*?<\/script>/g, '')
}
