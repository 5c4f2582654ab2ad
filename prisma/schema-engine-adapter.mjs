// How the schema engine speaks to Postgres. @prisma/adapter-pg 7.10 alone is not fit for migrations: it does not know
// the catalogue's type "char", cuts scripts at every semicolon (function bodies break), and would take the main database
// for the shadow one. The three are put right here, through its own private methods.
import crypto from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** The catalogue's numbers for the types "char" and text. */
const CHAR = 18
const TEXT = 25

/** What only Prisma understands in an address. */
const PRISMA_ONLY = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'connect_timeout', 'sslaccept']

export function readAddress(url) {
  const address = new URL(url)
  const schema = address.searchParams.get('schema') ?? undefined
  for (const name of PRISMA_ONLY) address.searchParams.delete(name)
  return { connectionString: address.toString(), schema, database: decodeURIComponent(address.pathname.slice(1)) }
}

export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function withDatabase(connectionString, name) {
  const address = new URL(connectionString)
  address.pathname = `/${name}`
  return address.toString()
}

export async function createDatabase(url) {
  const { connectionString, database } = readAddress(url)
  await withClient(withDatabase(connectionString, 'postgres'), (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`),
  )
  return { databaseName: database }
}

/** The pair of connections the engine asks for: the database, and an empty one to replay the migrations in. */
export function adapterFactory({ url, shadowDatabaseUrl }) {
  const main = readAddress(url)
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connectTo(main.connectionString, main.schema),
    connectToShadowDb: () => (shadowDatabaseUrl ? givenShadow(shadowDatabaseUrl, main) : ownShadow(main)),
  }
}

function givenShadow(url, main) {
  const { connectionString, schema, database } = readAddress(url)
  if (database === main.database) throw new Error('shadowDatabaseUrl is the main database')
  return connectTo(connectionString, schema)
}

async function ownShadow({ connectionString, schema }) {
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`
  await withClient(connectionString, (client) => client.query(`CREATE DATABASE "${name}"`))
  return connectTo(withDatabase(connectionString, name), schema, () =>
    withClient(connectionString, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)),
  )
}

async function connectTo(connectionString, schema, afterwards = async () => {}) {
  const pool = new pg.Pool({ connectionString, max: 1, ...(schema && { options: `-c search_path="${schema}"` }) })
  pool.on('error', () => {})
  const adapter = knowingChar(await new PrismaPg(pool, schema ? { schema } : undefined).connect())
  const startTransaction = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (isolation) => knowingChar(await startTransaction(isolation))
  adapter.executeScript = (script) =>
    pool.query(script).then(
      () => undefined,
      (error) => adapter.onError(error),
    )
  adapter.dispose = async () => {
    await pool.end()
    await afterwards()
  }
  return adapter
}

/** Lets "char" columns pass as text, then says what they are. */
function knowingChar(queryable) {
  const { queryRaw } = Object.getPrototypeOf(Object.getPrototypeOf(queryable))
  queryable.queryRaw = async (query) => {
    const answer = await queryable.performIO(query)
    const fields = answer.fields.map((field) => (field.dataTypeID === CHAR ? { ...field, dataTypeID: TEXT } : field))
    const performIO = async () => ({ ...answer, fields })
    const result = await queryRaw.call({ performIO, pgOptions: queryable.pgOptions }, query)
    answer.fields.forEach((field, column) => {
      if (field.dataTypeID === CHAR) result.columnTypes[column] = ColumnTypeEnum.Character
    })
    return result
  }
  return queryable
}
