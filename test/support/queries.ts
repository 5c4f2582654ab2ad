import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { vi } from 'vitest'

/** How many questions the database was asked while this was done. */
export async function countQueries(work: () => Promise<unknown>) {
  const asked = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  const many = asked.mock.calls.length
  asked.mockRestore()
  return many
}

const own = new AsyncLocalStorage<{ many: number }>()
let isListening = false

/** The same of work in one transaction, whatever else is asked meanwhile by others. */
export async function countOwnQueries(work: () => Promise<unknown>) {
  listen()
  const count = { many: 0 }
  await own.run(count, work)
  return count.many
}

function listen() {
  if (isListening) return
  isListening = true
  const apply = (ask: typeof pg.Client.prototype.query, client: unknown, asked: unknown[]) => {
    const count = own.getStore()
    if (count) count.many += 1
    return Reflect.apply(ask, client, asked)
  }
  pg.Client.prototype.query = new Proxy(pg.Client.prototype.query, { apply })
}
