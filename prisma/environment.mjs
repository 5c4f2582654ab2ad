// What the start decides before the house reads its environment: is this a demonstration, with which secret, on a port
// that is free.
import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DATA } from './postgres-home.mjs'
import { readIfThere } from './processes.mjs'
import { Plain } from './say.mjs'

const isYes = (word) => word === '1' || word === 'true'

/** A demonstration is asked for, or is what one gets when nothing says that this is the real thing. */
export function decideDemo(env) {
  if (!env.DEMO) env.DEMO = env.DATABASE_URL || env.NODE_ENV === 'production' ? '0' : '1'
  return isYes(env.DEMO)
}

/** A demonstration keeps a secret of its own, readable by its owner alone. */
export function demoSecret() {
  const file = path.join(DATA, 'secret')
  const kept = readIfThere(file)?.trim()
  if (kept) return kept
  const secret = crypto.randomBytes(32).toString('hex')
  fs.mkdirSync(DATA, { recursive: true })
  fs.writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  return secret
}

/** Refuses at once an address of a database that nobody could understand. */
export function checkDatabaseUrl(url) {
  if (url && !URL.canParse(url)) throw new Plain("DATABASE_URL n'est pas une adresse : elle commence par postgresql://")
}

/**
 * Refuses a port that is taken. One that this project itself is about to leave (its start was killed a moment ago) is
 * waited for.
 */
export async function checkPort(env, { patienceMs }) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Plain(`PORT doit être un nombre de 0 à 65535, pas « ${env.PORT} ».`)
  const host = env.HOST || (isYes(env.DEMO) ? '127.0.0.1' : '0.0.0.0')
  const since = performance.now()
  for (;;) {
    const problem = await tryPort(port, host)
    if (!problem) return
    const sentence = portSentence(problem, port, host)
    if (problem !== 'EADDRINUSE' || performance.now() - since > patienceMs) throw new Plain(sentence)
    await sleep(200)
  }
}

export function portSentence(code, port, host) {
  if (code === 'EADDRINUSE')
    return `Le port ${port} est déjà pris : arrêtez le programme qui l'occupe, ou choisissez-en un autre (PORT=3001 npm start).`
  if (code === 'EACCES')
    return `Ce compte n'a pas le droit d'ouvrir le port ${port} : choisissez-en un au-dessus de 1024 (PORT=3001 npm start).`
  return `L'adresse ${host} (HOST) n'est pas une adresse de cette machine.`
}

/** @returns {Promise<string | null>} what stands in the way, in the system's own word */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

/** A port that nobody listens on at this moment, on this machine's own address. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
