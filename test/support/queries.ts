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
