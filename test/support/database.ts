/**
 * Imported first by a test file that needs a database: gives it an empty, migrated one of its own, named in DATABASE_URL
 * before the modules of the house are read, and drops it afterwards.
 */
import { randomUUID } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { cloneInto, drop, withName } from './database-clone.mjs'

const cluster = inject('cluster')
const name = `test_${process.pid}_${randomUUID().slice(0, 8)}`
process.env.DATABASE_URL = withName(cluster, name)

await cloneInto(cluster, inject('template'), name)
afterAll(() => drop(cluster, name))
