import * as habits from './walls/habits.ts'
import * as rooms from './walls/rooms.ts'
import * as tables from './walls/tables.ts'
import { wall } from './walls/wall.ts'

const list = 'app/needs/routes/list.tsx'
const need = 'app/needs/need.ts'
const shelf = 'app/needs/needs.server.ts'
const schema = 'model Need {\n  at DateTime @default(now())\n\n  @@map("need")\n}\n'

wall(
  'Every folder is a room, with a plaque on its door',
  rooms.foldersAreRooms,
  {
    'app/needs/need.ts': '',
    'app/utils/dates.ts': '',
    'app/dates.ts': '',
    'app/people/README.md': '',
    'app/root.tsx': '',
  },
  ['app/utils is no room', 'app/needs has no README.md on its door', 'app/dates.ts is in no room'],
)

wall(
  'No room knocks on a later one',
  rooms.nobodyKnocksOnALaterRoom,
  {
    [need]: `import { a } from '#app/people/a.ts'\nexport { b } from '#app/calls/b.ts'`,
    'app/ui/a.ts': `await import('#app/people/a.ts')`,
  },
  [`${need}:2 needs/ knocks on calls/, which comes later`, 'app/ui/a.ts:1 ui/ knows no room, and asks people/'],
)

wall(
  'Visitors stay in the front hall',
  rooms.visitorsStayInTheFrontHall,
  {
    [need]: `import './parts/own.ts'\nimport '#app/people/parts/a.ts'`,
    'seeds/story.ts': `import '#app/calls/routes/show.tsx'`,
  },
  [
    `${need}:2 enters app/people/parts/a.ts, which is private to people/`,
    'seeds/story.ts:1 enters app/calls/routes/show.tsx, which is private to calls/',
  ],
)

wall(
  'A path says whether a wall is crossed',
  rooms.pathsSayWhetherAWallIsCrossed,
  { [need]: `import '../people/person.ts'\nimport '#app/needs/theme.ts'\nimport './theme'` },
  [
    `${need}:1 crosses a wall by ../people/person.ts`,
    `${need}:2 calls #app/needs/theme.ts of its own room from outside`,
    `${need}:3 names ./theme without its extension`,
  ],
)

wall(
  'Nobody asks the files that see the whole house',
  rooms.nobodyAsksTheRoof,
  { [need]: `import '#app/server.ts'`, 'app/server.ts': `import './worker.ts'` },
  [`${need}:1 asks app/server.ts, which sees the whole house`],
)

wall(
  'Search and letters know nothing of the house',
  rooms.searchAndLettersKnowNothingOfTheHouse,
  {
    'search/search.ts': `import './text.ts'\nimport '#app/platform/clock.ts'`,
    'emails/layout.tsx': `import '#search/text.ts'`,
  },
  [
    'search/search.ts:2 asks app/platform/clock.ts, which search/ does not know',
    'emails/layout.tsx:1 asks search/text.ts, which emails/ does not know',
  ],
)

wall(
  'Inside a room, routes ask shelves, shelves ask forms and access, all ask rules',
  rooms.arrowsPointOneWay,
  {
    [shelf]: `import './need.access.ts'\nimport './routes/list.tsx'`,
    'app/needs/need.access.ts': `import type { Need } from './needs.server.ts'`,
  },
  [`${shelf}:2 shelf asks route (${list})`, `app/needs/need.access.ts:1 access asks shelf (${shelf})`],
)

wall(
  'A rule asks only rules',
  rooms.rulesAskOnlyRules,
  {
    [need]: `import { now } from '#app/platform/clock.ts'\nimport type { Viewer } from '#app/platform/viewer.ts'\nimport { z } from 'zod'\nimport './needs.server.ts'`,
  },
  [
    `${need}:1 a rule asks app/platform/clock.ts`,
    `${need}:3 a rule asks the package zod`,
    `${need}:4 a rule asks ${shelf}`,
  ],
)

wall(
  'Only shelves touch the database',
  rooms.onlyShelvesTouchTheDatabase,
  {
    [list]: `import { db } from '#app/platform/db.ts'`,
    [shelf]: `import { db } from '#app/platform/db.ts'`,
    [need]: `import type { Need } from '#prisma/client/client.ts'`,
  },
  [`${list}:1 touches the database (app/platform/db.ts)`, `${need}:1 touches the database (prisma/client/client.ts)`],
)

wall(
  'Every page has its address on the plan',
  rooms.everyRouteHasItsAddress,
  { [list]: '', 'app/needs/routes/show.tsx': '', 'app/routes.ts': `route('needs', 'needs/routes/list.tsx')` },
  ['app/needs/routes/show.tsx is not on the plan'],
)

wall(
  'Each table is read and written by one room',
  tables.eachTableHasOneOwner,
  {
    'prisma/needs.prisma': schema,
    [shelf]: 'await tx.need.update({})',
    'app/calls/calls.server.ts':
      'await tx.need.update({})\nawait tx.$executeRaw`UPDATE need SET stage = 1`\nawait db().need.findMany()',
  },
  ['1', '2', '3'].map((line) => `app/calls/calls.server.ts:${line} touches need, which is needs/'s`),
)

wall(
  'Every instant comes from the clock of the house',
  tables.instantsComeFromTheClock,
  {
    'prisma/needs.prisma': schema,
    'prisma/migrations/1_need/migration.sql':
      '-- not now()\nALTER TABLE need ADD at timestamptz DEFAULT CURRENT_TIMESTAMP;',
    [shelf]: 'const at = new Date()\nconst told = new Date(now())\nsql`SELECT now()`\nDate.now()',
  },
  [
    'prisma/needs.prisma:2 asks the time of the database',
    'prisma/migrations/1_need/migration.sql:2 asks the time of the database',
    ...['1', '3', '4'].map((line) => `${shelf}:${line} does not ask the time of platform/clock`),
  ],
)

wall(
  'Instants are kept with their time zone, to the millisecond',
  tables.instantsAreKeptToTheMillisecond,
  {
    'prisma/needs.prisma':
      'model Need {\n  at DateTime\n  to DateTime? @db.Timestamptz(3)\n  on DateTime @db.Date\n}\n',
  },
  ['prisma/needs.prisma:2 is no Timestamptz(3)'],
)

wall(
  'A file is read in one sitting',
  habits.filesAreReadInOneSitting,
  { [need]: 'a\n'.repeat(251), [list]: 'a\n'.repeat(250), 'app/needs/words.fr.ts': 'a\n'.repeat(300) },
  [`${need} has 251 lines`],
)

wall(
  'Nothing is left open',
  habits.nothingIsLeftOpen,
  { [need]: `let company: any\n// ${'TO'}DO: say more\n// ${'@ts'}-ignore` },
  [`${need}:1 says any`, `${need}:2 is left open`, `${need}:3 is left open`],
)

wall(
  'Every test runs',
  habits.everyTestRuns,
  { 'test/needs/need.test.ts': `test.skip('a', () => {})\ndescribe.only('b', () => {})\ntest('c', () => {})` },
  ['1', '2'].map((line) => `test/needs/need.test.ts:${line} does not run, or runs alone`),
)

wall(
  'An action is who, parse, command, redirect',
  habits.actionsAreShort,
  {
    [list]: `export async function action() {\n${'  a()\n'.repeat(11)}}`,
    'app/needs/routes/new.tsx': `export async function action() {\n${'  a()\n'.repeat(10)}}`,
  },
  [`${list}:1 has an action of 11 lines`],
)

wall(
  'Every form has a page of its own',
  habits.everyFormHasAPage,
  {
    [list]: 'export async function action() {}',
    'app/needs/routes/new.tsx': 'export function action() {}\nexport default function New() {}',
  },
  [`${list} takes a form and has no page`],
)

wall(
  'Files are named after the trade',
  habits.filesAreNamedAfterTheTrade,
  { 'app/needs/helpers.ts': '', 'app/needs/index.ts': '', 'app/needs/need.service.ts': '', [need]: '' },
  ['app/needs/helpers.ts is a drawer', 'app/needs/index.ts is a drawer', 'app/needs/need.service.ts is a drawer'],
)
