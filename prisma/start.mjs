// npm start: from a fresh clone to an open house. Plain Node; no package is needed until the packages are there.
import './node-version.mjs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkDatabaseUrl, checkPort, decideDemo, demoSecret, freePort, portSentence } from './environment.mjs'
import { DATA, PROJECT } from './postgres-home.mjs'
import { isAlive, markOf, parentOf } from './processes.mjs'
import { buildInStep, clientInStep, endCommands, isBuilt, packagesInStep } from './ready.mjs'
import { Plain, say, sentenceOf } from './say.mjs'

// Prisma reads relations side by side on one connection: pg 8 queues them, and warns at every start that pg 9 will not.
process.noDeprecation = true

/** npm passes a Ctrl-C on that the terminal has already given us: two so close are one. */
const SAME_CLICK_MS = 500

const isDev = process.argv.includes('--dev')

/** What has been opened, last first: the order in which it is closed. */
const opened = []
let closing = null

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, wantsOut)
if (process.env.npm_lifecycle_event) leaveWithNpm()
open().catch(fail)

async function open() {
  const { env } = process
  checkDatabaseUrl(env.DATABASE_URL)
  const demo = decideDemo(env)
  say(`Passerelle démarre${demo ? ' en démonstration' : ''} (Node ${process.versions.node}).`)
  await checkPort(env, { patienceMs: 3000 })
  const forBuilding = isDev || !isBuilt()
  await packagesInStep({ forBuilding })
  if (demo && !env.APP_SECRET) env.APP_SECRET = demoSecret()
  if (!env.DATABASE_URL) env.DATABASE_URL = await embeddedDatabase()
  const { migrateDeploy } = await import('./migrate.mjs')
  const applied = await migrateDeploy(env.DATABASE_URL)
  say(applied.length ? `Base de données : ${applied.length} migration(s) appliquée(s).` : 'Base de données : à jour.')
  if (forBuilding) await clientInStep()
  if (!isDev && forBuilding) await buildInStep()
  if (closing) return
  env.NODE_ENV = isDev ? 'development' : 'production'
  const { url, cast } = await keep(isDev ? startFromSources() : startFromBuild())
  for (const line of waysIn(url, cast)) say(line)
  say(`Passerelle est ouverte : ${url} (Ctrl-C pour arrêter).`)
}

/** How to enter as each of the cast; outside the demonstration there is none. */
function waysIn(url, cast) {
  if (cast.length === 0) return []
  const width = Math.max(...cast.map(({ name }) => name.length))
  const lines = cast.map(({ name, calling }) => `  ${name.padEnd(width)}  ${calling ?? ''}`)
  return [`Pour entrer, ouvrez ${url}/sign-in et appuyez sur le bouton de l'une de ces personnes inventées :`, ...lines]
}

async function embeddedDatabase() {
  const { ensureDatabase, startPostgres } = await import('./postgres.mjs')
  const server = await keep(startPostgres({ dataDir: path.join(DATA, 'pg') }))
  say(`Postgres : en marche, les données sont dans ${server.dataDir}.`)
  const look = () => {
    if (!closing && !server.isUp()) fail(new Plain("Postgres s'est arrêté sous nos pieds : relancez « npm start »."))
  }
  setInterval(look, 2000).unref()
  return ensureDatabase(server, 'passerelle')
}

/** What is being opened is closed too, once it is open. */
function keep(starting) {
  opened.push(async () => (await starting.catch(() => null))?.stop())
  return starting
}

async function startFromBuild() {
  const { start } = await import(pathToFileURL(path.join(PROJECT, 'build/server/server.js')).href)
  return start()
}

/** Vite reads the sources as they are and reloads what changes. */
async function startFromSources() {
  const { createServer } = await import('vite')
  const server = { middlewareMode: true, hmr: { port: await freePort() } }
  const vite = await createServer({ configFile: 'remix.config.js', root: PROJECT, appType: 'custom', server })
  opened.push(() => vite.close())
  const { start } = await vite.ssrLoadModule('/app/server.ts')
  return start(vite)
}

function wantsOut() {
  if (!closing) closing = { since: performance.now(), done: close() }
  else if (performance.now() - closing.since > SAME_CLICK_MS) process.exit(130)
}

async function close() {
  endCommands()
  if (opened.length) say('\nPasserelle se ferme…')
  for (const stop of opened.reverse()) await stop()
  process.exit(0)
}

/** When npm, or the shell it runs us in, is killed outright, nobody tells us: we look whether they still live. */
function leaveWithNpm() {
  const parents = [process.ppid, parentOf(process.ppid)].map(markOf)
  const look = () => {
    if (!closing && !parents.every(isAlive)) wantsOut()
  }
  setInterval(look, 500).unref()
}

async function fail(error) {
  if (closing) return
  closing = { since: performance.now() }
  endCommands()
  const { PORT = '3000', HOST = '127.0.0.1' } = process.env
  console.error(error.code === 'EADDRINUSE' ? portSentence(error.code, PORT, HOST) : sentenceOf(error))
  for (const stop of opened.reverse()) await stop()
  process.exit(1)
}
