import '#test/support/database.ts'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { mayRead, type Readable, readable, readableFilter, readableSql } from '#app/platform/access.ts'
import { at } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { fits } from './meilisearch-filter.ts'

afterAll(closeDatabase)

const NOW = new Date('2026-03-12T13:05:00.000Z')
/** Few enough that rows and viewers often share some; one holds every sign that a query might trip over. */
const TOKENS = ['public', 'person:ines', 'org:valmorin', 'seat:juror:any', 'seat:juror:p1', `it's "odd", ] AND \\ {é}`]
const tokens = fc.uniqueArray(fc.constantFrom(...TOKENS), { maxLength: 4 })
const readableFrom = fc.constantFrom(null, -86_400_000, -1, 0, 1, 86_400_000).map((ms) => {
  return ms === null ? null : new Date(NOW.getTime() + ms)
})
const row: fc.Arbitrary<Readable> = fc.record({ readers: tokens, barred: tokens, readableFrom })

/** Which of these rows the viewer may read, by each shape of the rule. */
async function readBy(viewer: { tokens: string[] }, rows: (Readable & { id: string })[]) {
  const inTable = { id: { in: rows.map((one) => one.id) } }
  const byPrisma = await db().solution.findMany({ where: { ...inTable, ...readable(viewer) }, select: { id: true } })
  const bySql = await db().$queryRaw<{ id: string }[]>`
    SELECT s.id::text FROM solution s WHERE s.id = ANY (${inTable.id.in}::uuid[]) AND ${readableSql(viewer, 's')}`
  const filter = readableFilter(viewer)
  const documents = rows.map((one) => ({ ...one, readableFrom: one.readableFrom?.getTime() ?? 0 }))
  return {
    boolean: idsOf(rows.filter((one) => mayRead(viewer, one))),
    prisma: idsOf(byPrisma),
    sql: idsOf(bySql),
    meilisearch: idsOf(documents.filter((document) => fits(filter, document))),
  }
}
const idsOf = (rows: { id: string }[]) => rows.map((one) => one.id).sort()

async function stored(rows: Readable[]) {
  const told = { name: 'X', pitch: 'X', about: 'X', language: 'fr', maturity: 'tested' } as const
  const kept = rows.map((one) => ({ ...one, id: newId() }))
  const dated = { organisationId: newId(), describedAt: NOW, changedAt: NOW }
  const data = kept.map((one) => ({ ...one, ...told, ...dated, slug: one.id, listed: one.readers.includes('public') }))
  await db().solution.createMany({ data })
  return kept
}

test('the rule of who may read is the same in code, in Prisma, in SQL and in the search engine', async () => {
  const run = fc.asyncProperty(
    fc.array(row, { minLength: 1, maxLength: 12 }),
    fc.array(tokens, { minLength: 1, maxLength: 4 }),
    (rows, viewers) =>
      at(NOW, async () => {
        const kept = await stored(rows)
        for (const held of viewers) {
          const { boolean, prisma, sql, meilisearch } = await readBy({ tokens: held }, kept)
          expect({ prisma, sql, meilisearch }).toEqual({ prisma: boolean, sql: boolean, meilisearch: boolean })
        }
      }),
  )
  await fc.assert(run, { numRuns: 100 })
})

test.each<[string, Partial<Readable>, boolean]>([
  ['a reader reads', {}, true],
  ['a bar wins over any reader', { barred: ['person:ines'] }, false],
  ['a bar on someone else bars nobody here', { barred: ['person:paul'] }, true],
  ['nobody reads what has no reader', { readers: [] }, false],
  ['a stranger does not read', { readers: ['org:valmorin'] }, false],
  ['it is read from its very instant', { readableFrom: NOW }, true],
  ['and not a millisecond before', { readableFrom: new Date(NOW.getTime() + 1) }, false],
])('%s', async (_, changed, may) => {
  const [kept] = await stored([{ readers: ['public'], barred: [], readableFrom: null, ...changed }])
  if (!kept) throw new Error('one row is kept')
  const ids = may ? [kept.id] : []
  const read = await at(NOW, () => readBy({ tokens: ['public', 'person:ines'] }, [kept]))
  expect(read).toEqual({ boolean: ids, prisma: ids, sql: ids, meilisearch: ids })
})
