import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { runTool } from '#prisma/ready.mjs'

const prisma = (...args: string[]) =>
  runTool('prisma', [...args, '--config', 'prisma/config.ts'], { env: { CHECKPOINT_DISABLE: '1' } })

test('The migrated database is the one that the schema describes', async () => {
  const migrated = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma']
  const { code, output } = await prisma('migrate', 'diff', ...migrated, '--exit-code')
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('No difference detected') })
})

test('A difference between database and schema would be seen', async () => {
  const { code, output } = await prisma('migrate', 'diff', '--from-empty', '--to-schema', 'prisma', '--exit-code')
  expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('need') })
})

test('The command line of Prisma knows the migrations that the start has applied', async () => {
  const { code, output } = await prisma('migrate', 'status')
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Database schema is up to date') })
})
