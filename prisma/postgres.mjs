// The embedded Postgres: a real server, from npm, on a folder of ours. Several processes may use one server; each holds
// a lease on it, and the last to leave stops it. Leases of the dead do not count, so a killed process leaves nothing
// behind that the next one does not take over.
import { spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './environment.mjs'
import { findHome, program } from './postgres-home.mjs'
import { commandOf, isAlive, markOf, readIfThere, withLock } from './processes.mjs'
import { Plain } from './say.mjs'

const SUPERUSER = 'postgres'

/** A server that recovers from a power cut on a slow disk may need this long before it answers. */
const PATIENCE_MS = 120_000

const leasesOf = (dataDir) => `${dataDir}.users`
const passwordOf = (dataDir) => path.join(dataDir, 'passerelle.password')
const lockOf = (dataDir) => `${dataDir}.lock`

/**
 * Starts the server of a folder, or joins the one that runs there.
 * @param {{ dataDir: string, settings?: Record<string, string> }} wish
 */
export async function startPostgres({ dataDir: wanted, settings = {} }) {
  fs.mkdirSync(path.dirname(wanted), { recursive: true })
  const home = findHome(path.resolve(wanted))
  const { dataDir } = home
  return withLock(lockOf(dataDir), async () => {
    if (!fs.existsSync(passwordOf(dataDir))) createCluster(home)
    const port = (await portOfRunning(dataDir)) ?? (await launch(home, settings))
    const server = markOf(pidFile(dataDir)?.pid)
    const lease = path.join(leasesOf(dataDir), `${process.pid}-${crypto.randomUUID().slice(0, 8)}`)
    fs.mkdirSync(leasesOf(dataDir), { recursive: true })
    fs.writeFileSync(lease, markOf(process.pid))
    return {
      dataDir,
      port,
      /** False once the server itself was killed or fell. */
      isUp: () => isAlive(server),
      url: (database = 'postgres') => urlOf(dataDir, port, database),
      stop: () => leave(dataDir, lease),
    }
  })
}

/** The processes that use the server of this folder now. */
export function usersOf(dataDir) {
  const folder = leasesOf(dataDir)
  if (!fs.existsSync(folder)) return []
  const marks = fs
    .readdirSync(folder)
    .map((name) => [path.join(folder, name), readIfThere(path.join(folder, name)) ?? ''])
  for (const [file, mark] of marks) if (!isAlive(mark)) fs.rmSync(file, { force: true })
  return marks.filter(([, mark]) => isAlive(mark)).map(([, mark]) => Number.parseInt(mark, 10))
}

/** Stops a server that nobody uses any more; true when there was one. */
export const stopLeftBehind = (dataDir) => withLock(lockOf(dataDir), () => shutDown(dataDir))

/** Makes the database when it is not there yet and gives its address. */
export async function ensureDatabase(server, name) {
  const client = new pg.Client(server.url())
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  return server.url(name)
}

function urlOf(dataDir, port, database) {
  return `postgresql://${SUPERUSER}:${fs.readFileSync(passwordOf(dataDir), 'utf8').trim()}@127.0.0.1:${port}/${database}`
}

/** A cluster is made beside its place and renamed into it: one that was killed half way is only rubbish to sweep. */
function createCluster({ programs, dataDir, account }) {
  const part = `${dataDir}.part`
  const password = `${dataDir}.password`
  fs.rmSync(part, { recursive: true, force: true })
  fs.rmSync(password, { force: true })
  fs.mkdirSync(part, { mode: 0o700 })
  fs.writeFileSync(password, `${crypto.randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
  if (account.uid) for (const file of [part, password]) fs.chownSync(file, account.uid, account.gid)
  const options = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = spawnSync(
    program(programs, 'initdb'),
    ['-D', part, '-U', SUPERUSER, `--pwfile=${password}`, '--locale=C', '-T', 'french', ...options],
    { ...surroundings(dataDir), ...account, encoding: 'utf8' },
  )
  if (made.status !== 0)
    throw new Plain(`Postgres n'a pas pu préparer ${dataDir} : ${made.error?.message ?? made.stderr.trim()}`)
  fs.renameSync(password, passwordOf(part))
  fs.rmSync(dataDir, { recursive: true, force: true })
  fs.renameSync(part, dataDir)
}

/** The caller's PG* variables are meant for other servers. */
function surroundings(dataDir) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  return { cwd: path.parse(dataDir).root, env: { ...env, LC_ALL: 'C', TZ: 'UTC' } }
}

/** Postgres writes its number and its port in its folder; a file left by a dead server is Postgres' own to remove. */
function pidFile(dataDir) {
  const [pid, , , port] = (readIfThere(path.join(dataDir, 'postmaster.pid')) ?? '').split('\n')
  return pid ? { pid: Number(pid), port: Number(port) } : null
}

async function portOfRunning(dataDir) {
  const since = performance.now()
  for (;;) {
    const found = pidFile(dataDir)
    if (!found || !markOf(found.pid)) return null
    if (!commandOf(found.pid).includes(dataDir)) {
      fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true })
      return null
    }
    if (found.port && (await answers(dataDir, found.port))) return found.port
    if (performance.now() - since > PATIENCE_MS) throw new Plain(`Postgres (processus ${found.pid}) ne répond pas.`)
    await sleep(100)
  }
}

/** True when the server at this port is the one of this folder. */
async function answers(dataDir, port) {
  const client = new pg.Client({ connectionString: urlOf(dataDir, port, 'postgres'), connectionTimeoutMillis: 1500 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    return fs.realpathSync(rows[0].data_directory) === fs.realpathSync(dataDir)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** In a session of its own, so that the Ctrl-C of a terminal reaches us and not the server under our feet. */
async function launch(home, settings, triesLeft = 20) {
  const { dataDir } = home
  const port = await freePort()
  const log = `${dataDir}.log`
  const output = fs.openSync(log, 'w')
  fs.chmodSync(dataDir, 0o700)
  const chosen = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    lc_messages: 'C',
    timezone: 'UTC',
    max_connections: '100',
    ...settings,
  }
  const args = [
    '-D',
    dataDir,
    '-p',
    String(port),
    ...Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const options = { ...surroundings(dataDir), ...home.account, detached: true, stdio: ['ignore', output, output] }
  const server = spawn(program(home.programs, 'postgres'), args, options)
  fs.closeSync(output)
  server.unref()
  let ended = false
  for (const event of ['exit', 'error'])
    server.once(event, () => {
      ended = true
    })
  const since = performance.now()
  while (!(await answers(dataDir, port))) {
    if (ended) return again(home, settings, triesLeft, fs.readFileSync(log, 'utf8'))
    if (performance.now() - since > PATIENCE_MS) throw new Plain(`Postgres ne répond pas ; son journal est ${log}.`)
    await sleep(15)
  }
  return port
}

/** Someone took the port in between, or the children of a killed server have not all left: both pass with time. */
async function again(home, settings, triesLeft, journal) {
  if (triesLeft === 0 || !/could not bind|still in use|lock file .* already exists/.test(journal)) {
    throw new Plain(`Postgres s'est arrêté aussitôt : ${fatalLine(journal)} (journal : ${home.dataDir}.log)`)
  }
  await sleep(250)
  return launch(home, settings, triesLeft - 1)
}

function fatalLine(journal) {
  const lines = journal.trim().split('\n')
  return (lines.find((line) => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '').replace(/^.*(FATAL|PANIC):\s*/, '')
}

function leave(dataDir, lease) {
  return withLock(lockOf(dataDir), async () => {
    fs.rmSync(lease, { force: true })
    if (usersOf(dataDir).length === 0) await shutDown(dataDir)
  })
}

/** SIGINT is Postgres' fast stop: sessions are cut, everything is written. SIGQUIT leaves recovery to the next start. */
async function shutDown(dataDir) {
  const found = pidFile(dataDir)
  const mark = found ? markOf(found.pid) : ''
  if (!mark || !commandOf(found.pid).includes(dataDir)) return false
  const since = performance.now()
  process.kill(found.pid, 'SIGINT')
  while (isAlive(mark)) {
    if (performance.now() - since > 20_000) process.kill(found.pid, 'SIGQUIT')
    await sleep(20)
  }
  return true
}
