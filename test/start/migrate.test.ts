import '#test/support/database.ts'
import pg from 'pg'
import { expect, test } from 'vitest'
import { migrateDeploy, migrations } from '#prisma/migrate.mjs'

const url = process.env.DATABASE_URL ?? ''

test('A database that is up to date is left alone, however many start at once', async () => {
  expect(await Promise.all([migrateDeploy(url), migrateDeploy(url)])).toEqual([[], []])
})

test('A database keeps the name and the digest of everything that was applied', async () => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(
    'SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY migration_name',
  )
  await client.end()
  expect(rows).toEqual(migrations().map(({ name, checksum }) => ({ name, checksum })))
})
