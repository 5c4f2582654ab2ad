// Brings a database up to date: Prisma's migrations, then those of the job queue. It keeps Prisma's own table (names,
// checksums) and takes Prisma's own lock, so that Prisma's command line can take over at any time.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { Plain } from './say.mjs'

export const MIGRATIONS = path.join(import.meta.dirname, 'migrations')

/** The number of the advisory lock that Prisma's own engine takes. */
const PRISMA_LOCK = 72_707_369

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

const REMEMBER = `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, clock_timestamp(), 1)`

/** Applies what is missing and gives the names of what it applied. Several processes may do so at once. */
export async function migrateDeploy(url) {
  const client = await connect(url)
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(TABLE)
    const done = await alreadyApplied(client)
    const missing = migrations().filter(({ name, checksum }) => !isApplied(done, name, checksum))
    for (const migration of missing) await apply(client, migration)
    await runMigrations({ connectionString: url })
    return missing.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Every migration of the project, in order. */
export function migrations() {
  const names = fs.readdirSync(MIGRATIONS).filter((name) => fs.existsSync(fileOf(name)))
  return names.sort().map((name) => {
    const sql = fs.readFileSync(fileOf(name), 'utf8')
    return { name, sql, checksum: crypto.createHash('sha256').update(sql).digest('hex') }
  })
}

const fileOf = (name) => path.join(MIGRATIONS, name, 'migration.sql')

async function connect(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return client
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new Plain(
      `La base ${pathname.slice(1)} de ${host} (DATABASE_URL) ne répond pas : ${error.message || error.code}.`,
    )
  }
}

async function alreadyApplied(client) {
  const { rows } = await client.query(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  )
  const failed = rows.find((row) => !row.finished_at)
  if (failed)
    throw new Plain(
      `La migration ${failed.migration_name} a échoué auparavant : réglez-la avec « prisma migrate resolve ».`,
    )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

function isApplied(done, name, checksum) {
  if (done.has(name) && done.get(name) !== checksum)
    console.warn(`La migration ${name} a été modifiée après avoir été appliquée.`)
  return done.has(name)
}

/** The migration and its mention go together: one that is killed half way leaves no trace. */
async function apply(client, { name, sql, checksum }) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(REMEMBER, [crypto.randomUUID(), checksum, name])
    await client.query('COMMIT')
  } catch (error) {
    throw new Plain(
      `La migration ${name} a échoué : ${error.message}${error.position ? ` (caractère ${error.position})` : ''}.`,
    )
  }
}
