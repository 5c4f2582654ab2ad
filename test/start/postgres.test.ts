import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres, usersOf } from '#prisma/postgres.mjs'
import { isAlive, markOf, withLock } from '#prisma/processes.mjs'

let folder: string
let dataDir: string
const settings = { fsync: 'off' }
const open = () => startPostgres({ dataDir, settings })

beforeEach(() => {
  folder = mkdtempSync(path.join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'passerelle-start-'))
  spawnSync('chmod', ['755', folder])
  dataDir = path.join(folder, 'pg')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const serverNumber = () => Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])

/** A second process that opens the same folder and stays. */
async function openElsewhere() {
  const script = `const { startPostgres } = await import(${JSON.stringify(path.resolve('prisma/postgres.mjs'))})
    const server = await startPostgres(${JSON.stringify({ dataDir, settings })})
    console.log(server.url())
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url: string = await new Promise((resolve) => other.stdout.once('data', (text) => resolve(String(text).trim())))
  const kill = () => new Promise((resolve) => other.once('close', resolve) && other.kill('SIGKILL'))
  return { url, kill, pid: other.pid ?? 0 }
}

test('Two who open the same folder share one server, and the last to leave stops it', async () => {
  const [first, second] = await Promise.all([open(), open()])
  const server = markOf(serverNumber())
  expect(second.port).toBe(first.port)
  await first.stop()
  expect(isAlive(server)).toBe(true)
  await second.stop()
  expect(isAlive(server)).toBe(false)
})

test('What a killed start leaves running is taken over with all that was written', async () => {
  const killed = await openElsewhere()
  await ask(killed.url, 'create table kept as select 1 as one')
  const server = serverNumber()
  await killed.kill()
  const next = await open()
  expect({ server: serverNumber(), rows: await ask(next.url(), 'select * from kept') }).toEqual({
    server,
    rows: [{ one: 1 }],
  })
  expect(usersOf(dataDir)).toEqual([process.pid])
  await next.stop()
  expect(isAlive(markOf(server))).toBe(false)
})

test('A server that is killed itself is noticed, and the next start finds what was written', async () => {
  const first = await open()
  await ask(first.url(), 'create table kept as select 1 as one')
  process.kill(serverNumber(), 'SIGKILL')
  await expect.poll(() => first.isUp()).toBe(false)
  await first.stop()
  const next = await open()
  expect(await ask(next.url(), 'select * from kept')).toEqual([{ one: 1 }])
  await next.stop()
})

test('A lock whose holder is dead is not waited for, one whose holder lives is', async () => {
  const lock = path.join(folder, 'a.lock')
  writeFileSync(lock, `${process.pid} born at another time`)
  const order: string[] = []
  const first = withLock(lock, async () => {
    order.push('first in')
    await new Promise((resolve) => setTimeout(resolve, 100))
    order.push('first out')
  })
  await expect.poll(() => order).toEqual(['first in'])
  await withLock(lock, () => order.push('second in'))
  await first
  expect({ order, isLeft: existsSync(lock) }).toEqual({ order: ['first in', 'first out', 'second in'], isLeft: false })
})
