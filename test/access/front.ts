/** The house as browsers meet it: one address asked about a file closed to whoever asks, and about one that does not exist. */
import { newId } from '#app/platform/id.ts'
import { textOf } from '#test/support/streams.ts'
import type { Role } from './roles.ts'
import { thingsIn } from './table.ts'
import type { World } from './world.ts'

interface Knock {
  role: Role
  path: string
  form?: Record<string, string>
}

/** Of each kind one or more: page, its data, paper, calendar, stream, table, search, form. */
const KNOCKS: Knock[] = [
  ...['', '.data', '/edit', '/receipt.pdf', '/receipt.json', '/second-look', '/versions/1'].map((page) => ({
    role: 'tied' as const,
    path: `/applications/{file in jury}${page}`,
  })),
  { role: 'anyone', path: '/applications/{file in jury}' },
  { role: 'tied', path: '/reviews/{draft review}' },
  { role: 'tied', path: '/hearings/{begun hearing}' },
  { role: 'tied', path: '/hearings/{begun hearing}/invitation.ics' },
  { role: 'tied', path: '/statements/{given statement}' },
  { role: 'tied', path: '/bars/{bar}/lifting' },
  { role: 'tied', path: '/plans/{draft plan}/table' },
  { role: 'firm2', path: '/juries/{jury at work}/board' },
  { role: 'firm2', path: '/juries/{jury at work}/board/events' },
  { role: 'firm2', path: '/juries/{jury at work}/sitting.ics' },
  { role: 'firm2', path: '/juries/{decided jury}/minutes.pdf' },
  { role: 'tied', path: '/applications/{file in jury}/withdrawal', form: { why: 'other' } },
  { role: 'tied', path: '/reviews/{draft review}/submission', form: {} },
  { role: 'tied', path: '/hearings/{begun hearing}/score', form: { comment: 'Une équipe solide.', next: 'stay' } },
  { role: 'firm2', path: '/applications/{file in jury}/withdrawal', form: { why: 'other' } },
  { role: 'firm2', path: '/juries/{jury at work}/presence', form: { here: 'yes' } },
]

/** The knocks that are answered otherwise, the second time too: what the front keeps, it keeps for both. */
export async function partingAtFront(url: string, world: World) {
  const parting = []
  for (const knock of [...KNOCKS, ...KNOCKS]) {
    const [there, absent] = [await answer(url, world, knock, idIn), await answer(url, world, knock, () => newId())]
    if (JSON.stringify(there) !== JSON.stringify(absent)) parting.push({ ...knock, there, absent })
  }
  return parting
}

const idIn = (world: World, thing: string) => {
  const { id } = world.things[thing] ?? {}
  if (!id) throw new Error(`there is no {${thing}}`)
  return id
}

async function answer(url: string, world: World, { role, path, form }: Knock, idOf: typeof idIn) {
  const [thing = ''] = thingsIn(path)
  const body = form && new URLSearchParams({ key: newId(), ...form })
  const asked = { headers: { Cookie: world.cookies[role] }, redirect: 'manual' as const }
  const response = await fetch(
    url + path.replace(/\{[^}]+\}/, idOf(world, thing)),
    body ? { ...asked, method: 'POST', body } : asked,
  )
  const headers = [...response.headers].filter(([name]) => name !== 'date').map((header) => header.join(': '))
  return { status: response.status, headers: headers.map(plainOf), body: plainOf(await textOf(response)) }
}

/** Without what is new at every visit: nonce, ids, the reference of the request and the hour. */
const plainOf = (text: string) => text.replace(NEW, '…')
const NEW = /(?<=nonce[-=]"?)[\w+/=-]{16,}|[0-9a-f]{8}-[0-9a-f-]{27}|\b[0-9a-f]{12}\b|\d{13}|\d{4}-\d\d-\d\dT[\d:.]+Z/g
