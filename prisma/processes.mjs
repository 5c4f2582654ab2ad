// Who is running, and one at a time. A number alone does not name a process, since numbers are used again:
// a mark is the number and the instant of birth.
import { execFileSync, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** The mark of a living process, or an empty string. */
export function markOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return ''
  const born = process.platform === 'linux' ? bornOnLinux(pid) : ask('ps', ['-o', 'lstart=', '-p', String(pid)])
  return born ? `${pid} ${born}` : ''
}

export const isAlive = (mark) => mark !== '' && markOf(Number.parseInt(mark, 10)) === mark

/** The command line of a living process, or an empty string. */
export function commandOf(pid) {
  if (process.platform !== 'linux') return ask('ps', ['-o', 'command=', '-p', String(pid)])
  return (readIfThere(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')
}

function bornOnLinux(pid) {
  const { state, born } = statOf(pid)
  return state === 'Z' ? '' : born
}

export function parentOf(pid) {
  if (process.platform !== 'linux') return Number(ask('ps', ['-o', 'ppid=', '-p', String(pid)]))
  return Number(statOf(pid).parent)
}

/** `/proc/<pid>/stat`: number (name) state parent … and the birth as the 22nd word; state Z is dead and not yet buried. */
function statOf(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`) ?? ''
  const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: words[0] ?? '', parent: words[1] ?? '', born: words[19] ?? '' }
}

function ask(command, args) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}

export function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH' || error.code === 'ENOTDIR') return null
    throw error
  }
}

/** The lock files of this process, which go with it however it ends, unless it is killed outright. */
const ours = new Set()
process.on('exit', () => [...ours].map(drop))

function drop(file) {
  ours.delete(file)
  fs.rmSync(file, { force: true })
}

/**
 * Does the work while holding a lock file that names its holder, so that a holder who was killed is not waited for.
 * @template T
 * @param {string} file
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, work) {
  const mine = `${file}.${process.pid}-${crypto.randomUUID().slice(0, 8)}`
  fs.writeFileSync(mine, markOf(process.pid))
  ours.add(mine)
  try {
    while (!take(file, mine)) await sleep(50)
    ours.add(file)
    try {
      return await work()
    } finally {
      drop(file)
    }
  } finally {
    drop(mine)
  }
}

/** A link is made whole or not at all: nobody ever reads a lock that does not yet name its holder. */
function take(file, mine) {
  try {
    fs.linkSync(mine, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = readIfThere(file)
  if (holder !== null && !isAlive(holder)) discard(file, holder, `${mine}.old`)
  return false
}

/** Takes a dead holder's lock away; when someone living was faster, theirs is put back. */
function discard(file, holder, aside) {
  try {
    fs.renameSync(file, aside)
    if (fs.readFileSync(aside, 'utf8') !== holder) fs.linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(aside, { force: true })
  }
}

/** The number of an account of this machine, or null. */
export function accountNumber(flag, name) {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout) : null
}
