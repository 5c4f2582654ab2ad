/**
 * Seconds from `npm start` to the first page of the demonstration, in a clone of the last commit whose packages are
 * installed and where nothing else was ever done; then of the start after it.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#prisma/environment.mjs'
import { PROJECT } from '#prisma/postgres-home.mjs'

/** Longer than any start that could be called one. */
const PATIENCE_MS = 300_000

/** The number of a need: the story is there. */
const SEEDED = /B-\d{4}-\d{4}/

export default { name: 'start', run }

async function run() {
  const clone = freshClone()
  try {
    return [
      { what: 'npm start to the first seeded page, packages installed', value: await start(clone), unit: 's' },
      { what: 'the next npm start to the same page', value: await start(clone), unit: 's' },
    ]
  } finally {
    execFileSync('npm', ['run', 'reset'], inside(clone))
    fs.rmSync(clone, { recursive: true, force: true })
  }
}

/** Readable to all, so that Postgres' own account may enter when this is run as root. */
function freshClone() {
  const clone = fs.mkdtempSync(path.join(os.tmpdir(), 'passerelle-start-'))
  fs.chmodSync(clone, 0o755)
  execFileSync('git', ['clone', '--quiet', PROJECT, clone])
  linkAll(path.join(PROJECT, 'node_modules'), path.join(clone, 'node_modules'))
  return clone
}

/** The same files under a second name where the disk allows it, else copies; nothing that tools keep in there. */
function linkAll(from: string, to: string) {
  fs.mkdirSync(to)
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) {
      if (!KEPT_BY_TOOLS.has(entry.name)) linkAll(source, target)
    } else if (entry.isSymbolicLink()) fs.symlinkSync(fs.readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}
const KEPT_BY_TOOLS = new Set(['.cache', '.vite', '.vite-temp'])

function linkOrCopy(source: string, target: string) {
  try {
    fs.linkSync(source, target)
  } catch {
    fs.copyFileSync(source, target)
  }
}

/** An empty home, and no word of what this process was told. */
function inside(clone: string, more: Record<string, string> = {}) {
  const env = { ...process.env }
  for (const name of Object.keys(env)) if (name !== 'PATH') delete env[name]
  return { cwd: clone, env: { ...env, HOME: path.join(clone, '.data'), ...more }, stdio: 'ignore' } as const
}

async function start(clone: string) {
  const port = String(await freePort())
  const since = performance.now()
  const house = spawn('npm', ['start'], inside(clone, { PORT: port }))
  const ended = once(house, 'close')
  try {
    while (!(await showsNeeds(`http://localhost:${port}/needs`))) {
      if (house.exitCode !== null) throw new Error('npm start ended before its first page')
      if (performance.now() - since > PATIENCE_MS) throw new Error('npm start shows no page')
      await sleep(50)
    }
    return (performance.now() - since) / 1000
  } finally {
    house.kill('SIGTERM')
    await ended
  }
}

async function showsNeeds(url: string) {
  const page = await fetch(url).then(
    (answer) => answer.text(),
    () => '',
  )
  return SEEDED.test(page)
}
