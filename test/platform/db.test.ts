import '#test/support/database.ts'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, connections, db, inTransaction } from '#app/platform/db.ts'
import { followOnly, record, recordAll } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { workOffJobs } from '#app/platform/jobs.server.ts'
import { CLOCK, type Viewer } from '#app/platform/viewer.ts'

afterAll(closeDatabase)

const eventsOf = (row: string) => db().event.findMany({ where: { row }, orderBy: { id: 'asc' } })
async function waitingJobs() {
  const { rows } = await connections().query('SELECT count(*)::int AS n FROM graphile_worker.jobs')
  return rows[0]?.n
}
/** What the aftermath is told of, when jobs are worked off. */
async function heard() {
  const told: unknown[] = []
  await workOffJobs({ aftermath: async (payload) => void told.push(payload) })
  return told
}

test('a change and its event are written together, and what follows starts after the commit', async () => {
  const row = newId()
  await inTransaction(async (tx) => {
    await record(tx, CLOCK, 'need.qualified', row, 'well_told')
    expect(await waitingJobs()).toBe(0)
  })
  const [event] = await eventsOf(row)
  expect(event).toMatchObject({ actor: 'clock', what: 'need.qualified', reason: 'well_told', onBehalfOf: null })
  expect(await heard()).toEqual([{ event: event?.id }])
})

test('undone, it leaves no event and nothing follows', async () => {
  const row = newId()
  const undone = inTransaction(async (tx) => {
    await record(tx, CLOCK, 'need.qualified', row)
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect([await eventsOf(row), await heard()]).toEqual([[], []])
})

test('a command called by another joins its transaction: both happen or neither', async () => {
  const row = newId()
  const inner = () => inTransaction((tx) => record(tx, CLOCK, 'call.opened', row))
  const outer = inTransaction(async (tx) => {
    await inner()
    expect((await eventsOf(row)).length).toBe(1)
    expect(await tx.event.count({ where: { row } })).toBe(1)
    throw new Error('undone')
  })
  await expect(outer).rejects.toThrow('undone')
  expect(await eventsOf(row)).toEqual([])
})

test('an event names who acted by id, and for whom; never by name or address', async () => {
  const row = newId()
  const nurse = { kind: 'person', id: newId(), name: 'Inès Fabre', email: 'ines@test.example', tokens: [] } as const
  const acting: Viewer[] = [
    { ...nurse, tokens: ['public'], onBehalfOf: newId() },
    { kind: 'holder', holds: newId(), tokens: ['public'] },
  ]
  for (const viewer of acting) await inTransaction((tx) => record(tx, viewer, 'need.posted', row))
  const kept = JSON.stringify(await eventsOf(row))
  expect(kept).toContain(`person:${nurse.id}`)
  expect([kept.includes('Inès'), kept.includes('test.example')]).toEqual([false, false])
  await heard()
})

test('once the house is open, only what something follows is a job; what else happens is written all the same', async () => {
  followOnly(new Set(['need.qualified']))
  const [followed, alone] = [newId(), newId()]
  await inTransaction(async (tx) => {
    await record(tx, CLOCK, 'need.qualified', followed)
    await record(tx, CLOCK, 'review.saved', alone)
    await recordAll(tx, CLOCK, 'review.saved', [alone])
  })
  const told = await eventsOf(alone)
  expect(told.map(({ what }) => what)).toEqual(['review.saved', 'review.saved'])
  const [event] = await eventsOf(followed)
  expect(await heard()).toEqual([{ event: event?.id }])
})
