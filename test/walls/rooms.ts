import { type Import, importsOf, isCode, isWords, type Source, type Wall } from './source.ts'

/** The rooms, in the order a need travels: each may knock only on those before it. */
const ROOMS = [
  'people',
  'facilities',
  'needs',
  'solutions',
  'calls',
  'applications',
  'juries',
  'funding',
  'pilots',
  'lineage',
  'matching',
  'notifications',
  'observatory',
]

/** What every room stands on, and what no room writes code in. */
const GROUND = ['platform', 'ui']
const WITHOUT_CODE = ['public']

/** The files in no room, which alone see the whole house. */
const SEE_ALL = [
  'root.tsx',
  'routes.ts',
  'server.ts',
  'worker.ts',
  'aftermath.server.ts',
  'entry.client.tsx',
  'entry.server.tsx',
]

const roomOf = (path: string) =>
  path.startsWith('app/') && path.split('/').length > 2 ? path.split('/')[1] : undefined
const inHouse = (source: Source) => source.path.startsWith('app/')

/** A wall over what files ask for. */
function overImports(
  reads: (source: Source) => boolean,
  breach: (source: Source, asked: Import) => string | false,
): Wall {
  return (house) =>
    house
      .filter((source) => isCode(source) && reads(source))
      .flatMap((source) =>
        importsOf(source).flatMap((asked) => {
          const why = breach(source, asked)
          return why ? [`${asked.place} ${why}`] : []
        }),
      )
}

export const foldersAreRooms: Wall = (house) => {
  const names = [...new Set(house.map(({ path }) => roomOf(path)))].filter((name) => name !== undefined)
  const strangers = names.filter((name) => ![...ROOMS, ...GROUND, ...WITHOUT_CODE].includes(name))
  const bare = names.filter(
    (name) => ROOMS.includes(name) && !house.some(({ path }) => path === `app/${name}/README.md`),
  )
  const loose = house.filter(({ path }) => /^app\/[^/]+$/.test(path) && !SEE_ALL.includes(path.slice('app/'.length)))
  return [
    ...strangers.map((name) => `app/${name} is no room`),
    ...bare.map((name) => `app/${name} has no README.md on its door`),
    ...loose.map(({ path }) => `${path} is in no room`),
  ]
}

export const nobodyKnocksOnALaterRoom = overImports(inHouse, (source, { target }) => {
  const from = roomOf(source.path)
  const to = roomOf(target)
  if (!from || !to || from === to || GROUND.includes(to)) return false
  if (GROUND.includes(from)) return `${from}/ knows no room, and asks ${to}/`
  return ROOMS.indexOf(to) > ROOMS.indexOf(from) && `${from}/ knocks on ${to}/, which comes later`
})

export const visitorsStayInTheFrontHall = overImports(
  ({ path }) => inHouse({ path, text: '' }) || path.startsWith('seeds/'),
  (source, { target }) => {
    const to = roomOf(target)
    if (!to || to === roomOf(source.path)) return false
    return target.split('/').length > 3 && `enters ${target}, which is private to ${to}/`
  },
)

export const pathsSayWhetherAWallIsCrossed = overImports(inHouse, (source, { target, written, isOurs }) => {
  if (!isOurs) return false
  if (!/\.[a-z]+(\?\w+)?$/.test(written)) return `names ${written} without its extension`
  const isSame = (roomOf(target) ?? 'none') === (roomOf(source.path) ?? 'none') && target.startsWith('app/')
  if (isSame && written.startsWith('#')) return `calls ${written} of its own room from outside`
  return !isSame && written.startsWith('.') && `crosses a wall by ${written}`
})

export const nobodyAsksTheRoof = overImports(
  ({ path }) => !SEE_ALL.includes(path.slice('app/'.length)) && !path.startsWith('test/'),
  (_source, { target }) => /^app\/[^/]+\.tsx?$/.test(target) && `asks ${target}, which sees the whole house`,
)

export const searchAndLettersKnowNothingOfTheHouse = overImports(
  ({ path }) => /^(search|emails)\//.test(path),
  (source, { target, isOurs }) => {
    const folder = source.path.split('/')[0]
    return isOurs && !target.startsWith(`${folder}/`) && `asks ${target}, which ${folder}/ does not know`
  },
)

/** routes → shelves and pieces → forms and access → rules. */
const RANKS = { route: 3, shelf: 2, piece: 2, form: 1, access: 1, rules: 0, words: 0 }

function kindOf(path: string): keyof typeof RANKS {
  if (isWords({ path, text: '' })) return 'words'
  if (path.includes('/routes/')) return 'route'
  if (path.includes('.server.')) return 'shelf'
  if (path.endsWith('.form.ts')) return 'form'
  if (path.endsWith('.access.ts')) return 'access'
  return path.endsWith('.tsx') || path.includes('/parts/') ? 'piece' : 'rules'
}

const inRoom = (source: Source) => ROOMS.includes(roomOf(source.path) ?? '')

export const arrowsPointOneWay = overImports(inRoom, (source, { target, isOurs }) => {
  if (!isOurs || roomOf(target) !== roomOf(source.path)) return false
  const [from, to] = [kindOf(source.path), kindOf(target)]
  return RANKS[to] > RANKS[from] && `${from} asks ${to} (${target})`
})

/** What of platform/ is as pure as a rule: no database, no clock, no request. */
const PURE = [
  'bilingual',
  'id',
  'money',
  'paris',
  'secrets',
  'slip',
  'viewer',
  'access',
  'words',
  'waiting',
  'working-days',
]

export const rulesAskOnlyRules = overImports(
  (source) => inRoom(source) && kindOf(source.path) === 'rules',
  (_source, { target, isOurs, isType }) => {
    if (!isOurs) return `a rule asks the package ${target}`
    if (target.startsWith('app/platform/')) return !isType && !PURE.includes(nameOf(target)) && `a rule asks ${target}`
    return (
      !(inRoom({ path: target, text: '' }) && ['rules', 'words'].includes(kindOf(target))) && `a rule asks ${target}`
    )
  },
)

const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.tsx?$/, '')

export const onlyShelvesTouchTheDatabase = overImports(
  (source) =>
    (inRoom(source) && kindOf(source.path) !== 'shelf') ||
    source.path.startsWith('app/ui/') ||
    source.path.startsWith('app/platform/routes/'),
  (_source, { target }) =>
    /^(app\/platform\/db\.ts|prisma\/client\/.*|@prisma\/.*|pg)$/.test(target) && `touches the database (${target})`,
)

export const everyRouteHasItsAddress: Wall = (house) => {
  const plan = house.find(({ path }) => path === 'app/routes.ts')?.text ?? ''
  const routes = house.filter(({ path }) => /^app\/[^/]+\/routes\/[^/]+\.tsx?$/.test(path))
  return routes
    .filter(({ path }) => !plan.includes(`'${path.slice('app/'.length)}'`))
    .map(({ path }) => `${path} is not on the plan`)
}
