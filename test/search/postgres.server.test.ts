import '#test/support/database.ts'
import { Pool } from 'pg'
import { afterAll } from 'vitest'
import { chooseSearch } from '#search/choose.server.ts'
import { searchContract } from './contract.ts'

const connections = new Pool({ connectionString: process.env.DATABASE_URL })
afterAll(() => connections.end())

searchContract('search on Postgres', () => chooseSearch({ connections }))
