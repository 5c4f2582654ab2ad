import ts from 'typescript'
import { isCode, nodesOf, placeOf, type Source, type Wall } from './source.ts'

/** A table: its model, its name in SQL, and the room that alone reads and writes it. */
interface Table {
  model: string
  table: string
  owner: string
}

const isSchema = ({ path }: Source) => path.endsWith('.prisma')
const isMigration = ({ path }: Source) => path.startsWith('prisma/migrations/') && path.endsWith('.sql')

/** One schema file per room, or several that begin with its name (`juries-committee`); platform/ and search/ keep tables too. */
function tablesOf(house: Source[]): Table[] {
  return house.filter(isSchema).flatMap(({ path, text }) =>
    [...text.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
      model: name.charAt(0).toLowerCase() + name.slice(1),
      table: body.match(/@@map\("(\w+)"\)/)?.[1] ?? name,
      owner: path.match(/^prisma\/(\w+)/)?.[1] ?? '',
    })),
  )
}

const ownerOf = (path: string) => path.split('/')[path.startsWith('app/') ? 1 : 0] ?? ''
const asks =
  /^(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany|find\w+|count|aggregate|groupBy)$/

export const eachTableHasOneOwner: Wall = (house) => {
  const tables = tablesOf(house)
  const readers = house.filter((source) => isCode(source) && !source.path.startsWith('test/'))
  return readers.flatMap((source) =>
    nodesOf(source).flatMap((node) => {
      const touched = [...(tableAsked(node, tables) ?? []), ...tablesInSql(node, tables)]
      const foreign = touched.filter(({ owner }) => owner !== ownerOf(source.path))
      return foreign.map(({ table, owner }) => `${placeOf(source, node)} touches ${table}, which is ${owner}/'s`)
    }),
  )
}

/** `tx.need.update(…)` */
function tableAsked(node: ts.Node, tables: Table[]) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  const { expression: model, name } = node.expression
  if (!asks.test(name.text) || !ts.isPropertyAccessExpression(model)) return undefined
  return tables.filter((table) => table.model === model.name.text)
}

/** `INSERT INTO need …` in a text of the code. */
function tablesInSql(node: ts.Node, tables: Table[]) {
  const text = textOf(node)
  const named = [...text.matchAll(/\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM|FROM|JOIN)\s+"?(\w+)"?/g)].map(
    ([, name]) => name,
  )
  return tables.filter(({ table }) => named.includes(table))
}

/** The literal text of a string or of a whole template, without what it computes. */
function textOf(node: ts.Node) {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('?')
  return ''
}

const SQL_CLOCK =
  /\b(now\s*\(\)|current_timestamp|current_date|localtimestamp|clock_timestamp|transaction_timestamp|statement_timestamp)/i

export const instantsComeFromTheClock: Wall = (house) => {
  const schemas = house.filter((source) => isSchema(source) || isMigration(source))
  const code = house.filter(
    (source) =>
      isCode(source) && /^(app|emails|search|seeds)\//.test(source.path) && source.path !== 'app/platform/clock.ts',
  )
  return [
    ...schemas.flatMap((source) =>
      lines(
        source,
        (line) => SQL_CLOCK.test(line.replace(/--.*$|\/\/.*$/, '')) || /@updatedAt\b/.test(line),
        'asks the time of the database',
      ),
    ),
    ...code.flatMap((source) =>
      nodesOf(source)
        .filter((node) => isOwnClock(node) || SQL_CLOCK.test(textOf(node)))
        .map((node) => `${placeOf(source, node)} does not ask the time of platform/clock`),
    ),
  ]
}

/** `new Date()` and `Date.now()`. */
function isOwnClock(node: ts.Node) {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  return ts.isCallExpression(node) && node.expression.getText() === 'Date.now'
}

export const instantsAreKeptToTheMillisecond: Wall = (house) =>
  house
    .filter(isSchema)
    .flatMap((source) =>
      lines(
        source,
        (line) => /^\s*\w+\s+DateTime\b/.test(line) && !/@db\.(Timestamptz\(3\)|Date)(\s|$)/.test(line),
        'is no Timestamptz(3)',
      ),
    )

function lines(source: Source, isBreach: (line: string) => boolean, why: string) {
  return source.text.split('\n').flatMap((line, at) => (isBreach(line) ? [`${source.path}:${at + 1} ${why}`] : []))
}
