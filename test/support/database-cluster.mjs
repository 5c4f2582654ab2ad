// The Postgres of the tests: one server in memory, shared by everything that tests at the same time, with one template
// database per state of the migrations and a clone of it for whoever needs a database.
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { migrateDeploy, migrations } from '../../prisma/migrate.mjs'
import { startPostgres } from '../../prisma/postgres.mjs'
import { PROJECT } from '../../prisma/postgres-home.mjs'
import { asAdmin, cloneInto, drop, withName } from './database-clone.mjs'

/** Below this much free memory the tests stay on the disk: a clone is about 10 MB, and they are many. */
const ROOM_IN_MEMORY = 2e9

/** Nothing here outlives a power cut, so nothing waits for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** The environment every test runs in. */
export const testEnvironment = {
  APP_SECRET: 'a secret for the tests, the same everywhere',
  APP_URL: 'http://localhost:3000',
  DEMO: '1',
  LOG_LEVEL: 'silent',
}

/** Starts or joins the cluster; TEST_DATABASE_URL names another one to use instead. */
export async function startCluster() {
  const given = process.env.TEST_DATABASE_URL
  const server = given
    ? { url: (name) => withName(given, name), stop: async () => {} }
    : await startPostgres({ dataDir: dataDir(), settings })
  await sweep(server.url('postgres'))
  return {
    url: server.url,
    stop: server.stop,
    template: await template(server),
    /** An empty, migrated database; it goes with the process that asked for it. */
    clone: async (purpose = 'test') => {
      const name = `${purpose}_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
      await cloneInto(server.url('postgres'), await template(server), name)
      return { name, url: server.url(name), drop: () => drop(server.url('postgres'), name) }
    },
  }
}

function dataDir() {
  const key = crypto.createHash('sha256').update(`${PROJECT} ${process.getuid?.()}`).digest('hex').slice(0, 10)
  const memory = '/dev/shm'
  if (fs.existsSync(memory)) {
    const { bavail, bsize } = fs.statfsSync(memory)
    if (bavail * bsize > ROOM_IN_MEMORY) return path.join(memory, `passerelle-${key}`, 'test-pg')
  }
  return path.join(PROJECT, 'node_modules/.cache/test-pg')
}

/** A database of a test carries the number of its process: those of the dead are dropped. */
function sweep(admin) {
  return asAdmin(admin, async (client) => {
    const { rows } = await client.query(`select datname from pg_database where datname ~ '^[a-z]+_[0-9]+_[0-9a-f]{8}$'`)
    const dead = rows.map((row) => row.datname).filter((name) => !isRunning(Number(name.split('_')[1])))
    for (const name of dead) await client.query(`drop database if exists "${name}" with (force)`)
  })
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Made aside and renamed, under a lock: nobody clones a half-migrated template. Those of earlier migrations go. */
function template(server) {
  const content = migrations().map(({ name, checksum }) => `${name} ${checksum}`)
  const name = `template_${crypto.createHash('sha256').update(content.join()).digest('hex').slice(0, 12)}`
  return asAdmin(server.url('postgres'), async (client) => {
    await client.query('select pg_advisory_lock(1)')
    const { rows } = await client.query(`select datname from pg_database where datname like 'template\\_%'`)
    if (rows.some((row) => row.datname === name)) return name
    for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
    await client.query(`create database "${name}_new"`)
    await migrateDeploy(server.url(`${name}_new`))
    await client.query(`alter database "${name}_new" rename to "${name}"`)
    return name
  })
}
