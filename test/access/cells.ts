/** One cell of an access table: the real command or the real address, tried by one role, then undone. */
import { inTransaction } from '#app/platform/db.ts'
import { posted, visited } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { textOf } from '#test/support/streams.ts'
import { eachOf } from './lanes.ts'
import type { openPages } from './pages.ts'
import { patternOf } from './plan.ts'
import { type Role, roles } from './roles.ts'
import { type Cells, type Fields, type RoomTable, type Row, thingsIn } from './table.ts'
import type { Thing, World } from './world.ts'

type Pages = Awaited<ReturnType<typeof openPages>>
type Tx = Parameters<Parameters<typeof inTransaction>[0]>[0]

/** What a role must not be able to do without leaving a trace: a refusal writes no event. */
const REFUSED = ['in', '401', '403', '404', '409', '410', '422', 'no']

/** How each role fares with one line of a table. Who only looks waits for nobody; who does something might. */
export async function cellsOf(row: Row, table: RoomTable, world: World, pages: Pages): Promise<Cells> {
  const words = await eachOf(
    roles,
    (role) => wordOf(row, table, world, pages, role),
    LOOKING.test(row.name) ? undefined : 1,
  )
  return Object.fromEntries(roles.map((role, place) => [role, words[place]])) as Cells
}
const LOOKING = /^(GET |find|list)/

/** Looking at a page is not undone: it must leave nothing to undo. */
function wordOf(row: Row, table: RoomTable, world: World, pages: Pages, role: Role) {
  if (row.name.startsWith('GET ')) return pageWord(row, table, world, pages, role)
  return undone(() =>
    row.name.startsWith('POST ') ? pageWord(row, table, world, pages, role) : runWord(row, table, world, role),
  )
}

/** The address, when it takes a form without a field or a key from a visitor, from someone with an account or a coordinator. */
export async function takenEmpty({ name }: Row, world: World, pages: Pages) {
  const [, address = ''] = splitOnce(name)
  const path = pathOf(address, patternOf(address), world)
  const words = []
  for (const role of ['anyone', 'guest', 'coord'] as const) {
    const headers = { Cookie: world.cookies[role] }
    const request = () =>
      new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(), headers })
    words.push(await undone(async () => statusWord(await pages.ask(request()))))
  }
  return words.every((word) => REFUSED.includes(word)) ? [] : [name]
}

const statusWord = ({ status }: Response) => (status < 400 ? 'ok' : String(status))

async function runWord({ name }: Row, table: RoomTable, world: World, role: Role) {
  const [called = ''] = name.split(' ')
  const run = table.runs?.[called]
  if (!run) throw new Error(`nobody says how ${called} is called`)
  const [thing] = thingsIn(name)
  const it = thing === undefined ? { id: '' } : the(world, thing)
  const answer = await refusalOf(async () => run(world.viewers[role], it, (other) => the(world, other)))
  if (!('accepted' in answer)) return String(answer.status)
  if (called.startsWith('list')) return JSON.stringify(plainOf(answer.accepted)).includes(it.id) ? 'yes' : 'no'
  if (answer.accepted === false || (answer.accepted === null && called.startsWith('find'))) return 'no'
  return answer.accepted === true ? 'yes' : 'ok'
}

/** A table of rows by key is as good as its rows, and cents are figures. */
function plainOf(answer: unknown): unknown {
  const rows = answer instanceof Map ? [...answer.values()] : answer
  return JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? Number(value) : value)))
}

async function pageWord({ name }: Row, table: RoomTable, world: World, pages: Pages, role: Role) {
  const [method = '', address = ''] = splitOnce(name)
  const path = pathOf(address, patternOf(address), world)
  const cookie = world.cookies[role]
  const request = method === 'GET' ? visited(path, cookie) : posted(path, fieldsOf(address, table, world), { cookie })
  const response = await pages.ask(request)
  await textOf(response)
  const to = response.headers.get('Location')
  if (to?.startsWith('/sign-in?back=')) return 'in'
  if (response.status >= 300 && response.status < 400) return method === 'GET' ? 'go' : 'ok'
  return response.status === 200 ? 'ok' : String(response.status)
}

function splitOnce(name: string) {
  const space = name.indexOf(' ')
  return [name.slice(0, space), name.slice(space + 1)]
}

function fieldsOf(address: string, table: RoomTable, world: World): Fields {
  const form = table.forms?.[address] ?? {}
  const [thing = ''] = thingsIn(address)
  return typeof form === 'function' ? form((name) => the(world, name), world.things[thing] ?? { id: '' }) : form
}

/** The address with each thing's id, slug or code, as its place in the plan asks. */
function pathOf(address: string, pattern: string, world: World) {
  const asked = pattern.split('/')
  return address
    .split('/')
    .map((part, place) => {
      const [thing] = thingsIn(part)
      return thing === undefined ? part : keyOf(the(world, thing), asked[place] ?? '')
    })
    .join('/')
}

function keyOf({ id, slug, code }: Thing, param: string) {
  if (param === ':slug') return slug ?? ''
  return param === ':code' || param === ':link' ? (code ?? '') : id
}

function the(world: World, name: string) {
  const thing = world.things[name]
  if (!thing) throw new Error(`there is no {${name}}`)
  return thing
}

class Undone extends Error {}

/** Do it and take it back; a refusal that wrote an event is told in the word. */
async function undone(work: () => Promise<string>) {
  let word = ''
  await inTransaction(async (tx) => {
    const before = await eventsSoFar(tx)
    word = await work()
    const written = (await eventsSoFar(tx)) - before
    if (written > 0 && REFUSED.includes(word)) word += ', and written'
    throw new Undone()
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return word
}

const eventsSoFar = (tx: Tx) => tx.event.count()
