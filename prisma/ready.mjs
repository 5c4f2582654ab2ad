// What must be in step before the house opens: packages with the lock file, the Prisma client with the schema, the build
// with the sources. Each is left alone when nothing changed. Needs no package.
import { spawn } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { DATA, PROJECT } from './postgres-home.mjs'
import { readIfThere, withLock } from './processes.mjs'
import { during, Plain, say } from './say.mjs'

const inProject = (...names) => path.join(PROJECT, ...names)
const CLIENT_STAMP = inProject('prisma/client/stamp')
const BUILD_STAMP = inProject('build/stamp')

/** The commands that packages bring, by the file that Node runs. */
export const TOOLS = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: 'playwright/cli.js',
  prisma: 'prisma/build/index.js',
  remix: '@remix-run/dev/dist/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
}

const running = new Set()

/** Ends the commands that are running, when the person at the keyboard wants out. */
export function endCommands() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * Runs a command of a package to its end.
 * @param {keyof typeof TOOLS} tool
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, isShown?: boolean }} [options] shown as it goes, or kept
 * @returns {Promise<{ code: number, output: string }>} what it said on both its outputs, when it was kept
 */
export const runTool = (tool, args, options) =>
  run(process.execPath, [inProject('node_modules', TOOLS[tool]), ...args], options)

function run(command, args, { env = {}, isShown = false } = {}) {
  return new Promise((resolve, reject) => {
    const shell = command === 'npm' && process.platform === 'win32'
    const stdio = isShown ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(command, args, { cwd: PROJECT, env: { ...process.env, ...env }, shell, stdio })
    running.add(child)
    let output = ''
    const keep = (text) => {
      output += text
    }
    child.stdout?.setEncoding('utf8').on('data', keep)
    child.stderr?.setEncoding('utf8').on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code: code ?? 1, output })
    })
  })
}

async function runOrRefuse(sentence, work) {
  const { code, output } = await work()
  if (code !== 0) throw new Plain(`${output.trim()}\n${sentence}`)
}

/**
 * Installs the packages unless they are in step with the lock file.
 * @param {{ forBuilding?: boolean }} [need] what only building and testing need may be absent where neither is done
 */
export async function packagesInStep({ forBuilding = true } = {}) {
  if (missingPackages(forBuilding) === 0) return say('Paquets : en place.')
  fs.accessSync(PROJECT, fs.constants.W_OK)
  const names = Object.keys(wantedPackages(true))
  const install = () => runOrRefuse("L'installation des paquets a échoué (ci-dessus, ce que npm en dit).", npmCi)
  const howFar = () => `${arrived(names)} sur ${names.length}`
  const unlessDone = () => (missingPackages(forBuilding) === 0 ? undefined : install())
  await during('Paquets', () => oneAtATime('packages', unlessDone), howFar)
}

function wantedPackages(forBuilding) {
  const { packages } = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8'))
  return Object.fromEntries(
    Object.entries(packages).filter(
      ([name, entry]) => name && !entry.optional && !entry.devOptional && (forBuilding || !entry.dev),
    ),
  )
}

/** npm writes `node_modules/.package-lock.json` when an install is finished: what it lists is what is there. */
function missingPackages(forBuilding) {
  const wanted = Object.entries(wantedPackages(forBuilding))
  const found = readIfThere(inProject('node_modules/.package-lock.json'))
  if (!found) return wanted.length
  const { packages } = JSON.parse(found)
  return wanted.filter(([name, { version }]) => packages[name]?.version !== version).length
}

/** No package of ours needs its install script, and some would download; what only building needs is wanted here. */
function npmCi() {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run('npm', args)
}

/** npm makes the folders first and fills them as the packages come. */
const arrived = (names) => names.filter((name) => fs.existsSync(inProject(name, 'package.json'))).length

const isSchema = (file) => file.endsWith('.prisma')

/** Writes the Prisma client unless the schema is the one it was written from. */
export async function clientInStep() {
  const digest = digestOf(['prisma', 'package-lock.json'], (file) => !file.startsWith('prisma/') || isSchema(file))
  await inStep(CLIENT_STAMP, digest, 'Accès aux données', () =>
    runOrRefuse('La préparation du client Prisma a échoué.', () =>
      runTool('prisma', ['generate', '--config', 'prisma/config.ts'], { env: { CHECKPOINT_DISABLE: '1' } }),
    ),
  )
}

/** What ends up in the build, or decides how it is made. */
const BUILT_FROM = [
  'app',
  'emails',
  'search',
  'seeds',
  'prisma',
  'remix.config.js',
  'package.json',
  'package-lock.json',
]

const buildDigest = () =>
  digestOf(BUILT_FROM, (file) => !file.endsWith('.md') && (!file.startsWith('prisma/') || isSchema(file)))

export const isBuilt = () => readIfThere(BUILD_STAMP) === buildDigest()

/** Builds unless the sources are the ones of the last build. */
export async function buildInStep() {
  await inStep(BUILD_STAMP, buildDigest(), 'Construction', () =>
    runOrRefuse('La construction a échoué.', () =>
      runTool('remix', ['vite:build', '--config', 'remix.config.js'], { env: { NODE_ENV: 'production' } }),
    ),
  )
}

async function inStep(stamp, digest, label, work) {
  if (readIfThere(stamp) === digest) return say(`${label} : à jour.`)
  const unlessDone = async () => {
    if (readIfThere(stamp) === digest) return
    fs.rmSync(stamp, { force: true })
    await work()
    fs.writeFileSync(stamp, digest)
  }
  await during(label, () => oneAtATime(path.basename(path.dirname(stamp)), unlessDone))
}

/** Several may start in one folder at once: one does the work, and those that waited find it done. */
function oneAtATime(name, work) {
  fs.mkdirSync(DATA, { recursive: true })
  return withLock(path.join(DATA, `${name}.lock`), work)
}

function digestOf(places, wanted) {
  const hash = crypto.createHash('sha256').update(process.versions.node.split('.')[0] ?? '')
  for (const file of places.flatMap(filesOf).filter(wanted)) hash.update(file).update(fs.readFileSync(inProject(file)))
  return hash.digest('hex')
}

function filesOf(place) {
  const stat = fs.statSync(inProject(place), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [place]
  const entries = fs.readdirSync(inProject(place)).sort()
  return entries.filter((name) => name !== 'client').flatMap((name) => filesOf(`${place}/${name}`))
}
