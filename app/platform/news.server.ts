import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { env } from './env.ts'

/** The channel on which Postgres tells every process what was committed; a piece of news is the event's name, nothing else. */
export const NEWS = 'news'

/** Between two tries to hear again; each waits longer than the last. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 5_000
const KEPT_OPEN = { application_name: 'news', keepAlive: true, connectionTimeoutMillis: LONGEST_WAIT }

export interface Ear {
  /** An event was committed, by this process or by another. One of our own may be heard twice. */
  heard: (what: string) => void
  /** News is heard from here on; what happened before may have been missed. */
  opened: () => void
  /** News may be missed from here on. */
  closed: () => void
}

const ears = new Set<Ear>()
let line: ReturnType<typeof openLine> | undefined

/** Tell this process what it has just committed, before whoever asked for it is answered. */
export function tell(what: string) {
  for (const ear of ears) ear.heard(what)
}

/** Listen on the one connection of this process: opened for the first ear, opened again whenever it is lost, closed after the last. */
export function listen(ear: Ear) {
  ears.add(ear)
  line ??= openLine()
  if (line.isOpen()) ear.opened()
  return {
    stop: async () => {
      if (!ears.delete(ear) || ears.size > 0) return
      const last = line
      line = undefined
      await last?.stop()
    },
  }
}

function openLine() {
  let stopped = false
  let hearing = false
  let wait = FIRST_WAIT
  let client: pg.Client | undefined

  async function untilLost() {
    client = new pg.Client({ connectionString: env().databaseUrl, ...KEPT_OPEN })
    const lost = new Promise<void>((resolve) => client?.on('end', resolve).on('error', () => resolve()))
    client.on('notification', ({ payload = '' }) => tell(payload))
    await client.connect()
    await client.query(`LISTEN ${NEWS}`)
    wait = FIRST_WAIT
    hearing = true
    for (const ear of ears) ear.opened()
    await lost
  }

  async function forEver() {
    while (!stopped) {
      await untilLost().catch(() => undefined)
      hearing = false
      if (!stopped) for (const ear of ears) ear.closed()
      await client?.end().catch(() => undefined)
      await pause(wait, undefined, { ref: false })
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  }
  void forEver()

  return {
    isOpen: () => hearing,
    stop: async () => {
      stopped = true
      await client?.end().catch(() => undefined)
    },
  }
}
