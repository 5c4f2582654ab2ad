// The house as its visitors meet it: the first command of the README, over a database of its own.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { freePort } from '../../prisma/environment.mjs'
import { PROJECT } from '../../prisma/postgres-home.mjs'
import { testEnvironment } from './database-cluster.mjs'

/** Building and planting the story on a slow machine, together. */
const PATIENCE_MS = 240_000

/**
 * Opens the house and waits until it says so.
 * @param {{ databaseUrl: string, port?: number, env?: Record<string, string>, journal?: string }} wish `journal` names a
 *   file that keeps what it prints
 */
export async function openHouse({ databaseUrl, port, env = {}, journal }) {
  const chosen = port ?? (await freePort())
  const url = `http://localhost:${chosen}`
  const house = spawn(process.execPath, [path.join(PROJECT, 'prisma/start.mjs')], {
    cwd: PROJECT,
    env: {
      ...outside(),
      ...AS_NPM_DOES,
      ...testEnvironment,
      APP_URL: url,
      DATABASE_URL: databaseUrl,
      PORT: String(chosen),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [house.stdout, house.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      printed += text
      if (journal) fs.appendFileSync(journal, text)
    })
  }
  const ended = new Promise((resolve) => house.once('close', resolve))
  const since = performance.now()
  while (!printed.includes('Passerelle est ouverte')) {
    if (house.exitCode !== null) throw new Error(`The house did not open:\n${printed}`)
    if (performance.now() - since > PATIENCE_MS) throw new Error(`The house is slow to open:\n${printed}`)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))])
  }
  const stop = async () => {
    house.kill('SIGTERM')
    await ended
  }
  /** As a power cut does: nothing is finished, nobody is told. */
  const kill = () => house.kill('SIGKILL')
  return { url, stop, kill, printed: () => printed }
}

/** Started as npm starts it, the house leaves when those who started it are gone. */
const AS_NPM_DOES = { npm_lifecycle_event: 'start' }

/** The caller's environment without what Vitest puts there. */
function outside() {
  const foreign = /^(VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)))
}
