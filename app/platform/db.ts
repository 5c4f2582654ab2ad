import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { type Prisma, PrismaClient } from '#prisma/client/client.ts'
import { env } from './env.ts'

export type Tx = Prisma.TransactionClient

/** A deadline hour brings 500 people at once: waiting for a connection is better than losing a file. */
const PATIENCE = 60_000

const running = new AsyncLocalStorage<{ tx: Tx; afterwards: (() => void)[] } | undefined>()
let open: { client: PrismaClient; pool: Pool } | undefined

function opened() {
  if (!open) {
    const pool = new Pool({ connectionString: env().databaseUrl, max: env().databasePool })
    // A connection that breaks while idle is replaced at the next question; without a listener it would end the process.
    pool.on('error', forgetConnection)
    pool.on('connect', (connection) => connection.on('error', forgetConnection))
    open = { pool, client: new PrismaClient({ adapter: new PrismaPg(pool) }) }
  }
  return open
}

function forgetConnection() {}

/** The database as seen from here: the transaction that is running, or the open client. */
export function db(): Tx {
  return running.getStore()?.tx ?? opened().client
}

/** The plain connections beneath, for engines that write their own SQL (search, jobs). */
export function connections() {
  return opened().pool
}

/** Do the work in one transaction, or join the one that is running: both happen or neither. */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, patience = PATIENCE): Promise<T> {
  const joined = running.getStore()
  if (joined) return work(joined.tx)
  const limits = { maxWait: PATIENCE, timeout: patience }
  const afterwards: (() => void)[] = []
  const outcome = await opened().client.$transaction((tx) => running.run({ tx, afterwards }, () => work(tx)), limits)
  for (const follow of afterwards) follow()
  return outcome
}

/**
 * Do this at once, whatever becomes of the running transaction: what one takes so is held from nobody. It asks one more connection
 * while the transaction keeps its own, so it is never for what comes in crowds.
 */
export function apart<T>(work: () => Promise<T>) {
  return running.run(undefined, work)
}

/** Do this as soon as the running transaction is committed, before anybody is answered; never if it is not. */
export function afterCommit(follow: () => void) {
  const transaction = running.getStore()
  if (transaction) transaction.afterwards.push(follow)
  else follow()
}

export async function closeDatabase() {
  await open?.client.$disconnect()
  await open?.pool.end()
  open = undefined
}
