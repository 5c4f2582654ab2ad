/** Every page that bears on a secret, asked for by every role of the house as it runs, and who meets what there. */
import fs from 'node:fs'
import plan from '#app/routes.ts'
import { textOf } from '#test/support/streams.ts'
import { patternOf, patterns } from './plan.ts'
import { type Role, roles } from './roles.ts'
import { SECRETS, type Secret } from './secrets.ts'
import { rowsOf, thingsIn } from './table.ts'
import { TABLES } from './tables.ts'
import type { Thing, World } from './world.ts'

/** The rows in which secrets are written, and those through which one might come to them. */
const KEEPERS = [
  ...['unread need', 'paper need', 'declined need', 'heard need', 'withheld need'],
  ...['asked need', 'redirected need', 'answer template', 'supported need'],
  ...['draft call', 'call in jury', 'unlisted solution', 'listed solution', 'version'],
  ...[
    'draft file',
    'hidden file',
    'received file',
    'facility',
    'withdrawn file',
    'file in jury',
    'ranked file',
    'refused file',
  ],
  ...['jury at work', 'ranked jury', 'decided jury', 'held jury', 'bar', 'given statement'],
  ...['draft review', 'unopened review', 'recused review', 'opened review'],
  ...['award set aside', 'asked award', 'declined hosting'],
  ...['asked question', 'answered question', 'declined question'],
  ...['running pilot', 'milestone', 'proved milestone', 'other facility'],
]

/** Pages of a list that asks for more than its address. */
const ASKED = [
  '/calls?state=draft',
  '/calls?state=open',
  '/calls/{call in jury}/jury?cutoff=1',
  '/needs?theme=',
  '/calls/{open call}/questions',
  '/calls/{open call}/questions/received',
  '/calls/{open call}',
]
/** Lines of a passport, whose addresses name a requirement beside their row. */
const LINES = ['/passports/{version}/lines/hds', '/passports/{version}/lines/hds/proof']

/** How many pages are asked for at once. */
const AT_ONCE = 6

/** What a row says of its readers is for queries alone. */
const TOKEN = /\b(person|org|seat|holder):[a-z0-9_]+[:-][0-9a-f]/

/** The roles that met each secret somewhere, and the visits on which a page named readers. */
export async function crawl(url: string, world: World) {
  const met = new Map<Secret, Set<Role>>()
  const tokens = new Set<string>()
  const visits = roles.flatMap((role) => pathsFor(role, world).map((path) => ({ role, path })))
  // The last are asked first: a receipt is read before so many guess at it from here that it is shut.
  visits.sort((a, b) => Number(a.role === 'slip') - Number(b.role === 'slip'))
  const turn = async () => {
    for (let visit = visits.pop(); visit; visit = visits.pop()) {
      const { role, path } = visit
      const response = await fetch(url + toldOf(path), { headers: { Cookie: world.cookies[role] }, redirect: 'manual' })
      const text = await textOf(response)
      if (TOKEN.test(text)) tokens.add(`${role} ${path}`)
      for (const secret of secretsIn(text)) met.set(secret, (met.get(secret) ?? new Set()).add(role))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, turn))
  return { met, tokens: [...tokens].sort() }
}

/** Addresses that answer with a file, a calendar, a picture: they have no page. */
const UNPAGED = plan.flatMap(({ path = '', file }) =>
  fs.readFileSync(`app/${file}`, 'utf8').includes('export default') ? [] : [`/${path}`],
)

/** What a page is made of, all that its loaders tell it: it draws that and nothing else, and drawing it costs more than asking. */
function toldOf(path: string) {
  const [address = '', asked] = path.split('?')
  if (UNPAGED.includes(patternOf(address))) return path
  return `${address === '/' ? '/_root' : address}.data${asked === undefined ? '' : `?${asked}`}`
}

/** Without the marks of HTML, of JSON and of a letter's lines, that could hide a sentence. */
export function secretsIn(text: string) {
  const plain = text.replaceAll('&#x27;', "'").replaceAll('&#39;', "'")
  return (Object.keys(SECRETS) as Secret[]).filter((secret) => plain.includes(SECRETS[secret]))
}

function pathsFor(role: Role, world: World) {
  const receipt = world.things['unread need']?.code
  // A receipt is no account: its holder sees what visitors see, and their receipt.
  if (role === 'slip') return [`/receipts/${receipt}`, `/receipts/${receipt}/erasure`]
  const still = patterns.filter((pattern) => !pattern.includes(':'))
  const bearing = KEEPERS.flatMap((keeper) => pagesOf(keeper, world))
  const lines = LINES.map((path) => path.replace('{version}', world.things.version?.id ?? ''))
  return [
    ...still,
    ...lines,
    ...ASKED.map((path) => path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => slugIn(world, name))),
    ...bearing,
  ]
}

/** The pages of the plan that speak of this row: those whose address takes what its rows in the tables give. */
function pagesOf(keeper: string, world: World) {
  const { id, slug = '' } = world.things[keeper] ?? { id: '' }
  const place = placeOf(keeper)
  if (!place) throw new Error(`no address speaks of {${keeper}}`)
  return patterns
    .filter(
      (pattern) =>
        pattern
          .split('/')
          .filter((part) => part.startsWith(':'))
          .join() === place.param,
    )
    .filter((pattern) => place.param !== ':slug' || pattern.startsWith(place.section))
    .map((pattern) => pattern.replace(place.param, place.param === ':slug' ? slug : id))
}

/** By which name, and in which section, the tables' addresses take this row. */
function placeOf(keeper: string) {
  const addresses = TABLES.flatMap(({ pages }) => rowsOf(pages).map(({ name }) => name.replace(/^\w+ /, '')))
  const [named = [], alike = []] = [keeper, kindOf(keeper)].map((wanted) =>
    addresses.filter((one) => thingsIn(one).some((thing) => thing === wanted || kindOf(thing) === wanted)),
  )
  const address = named[0] ?? alike[0]
  if (!address) return undefined
  const at = address.split('/').findIndex((part) => thingsIn(part).some((thing) => kindOf(thing) === kindOf(keeper)))
  return { param: patternOf(address).split('/')[at] ?? '', section: `/${address.split('/')[1]}/` }
}

/** A {draft file} is a file, a {file in jury} too. */
const kindOf = (thing: string) => (thing.includes(' in ') ? thing.split(' in ')[0] : thing.split(' ').at(-1)) ?? ''

function slugIn(world: World, name: string) {
  const thing: Thing | undefined = world.things[name]
  return thing?.slug ?? ''
}
