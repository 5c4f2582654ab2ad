import '#test/support/database.ts'
import { Pool } from 'pg'
import { afterAll } from 'vitest'
import { chooseSearch } from '#search/choose.server.ts'
import { searchContract } from './contract.ts'
import { upkeepContract } from './upkeep.ts'

const connections = new Pool({ connectionString: process.env.DATABASE_URL })
afterAll(() => connections.end())

const engine = chooseSearch({ connections })

searchContract('search on Postgres', engine)
upkeepContract('documents of the search on Postgres', engine)
