import fs from 'node:fs'
import path from 'node:path'
import { startCluster } from './database-cluster.mjs'
import { openHouse } from './server.mjs'

const RESULTS = path.join(import.meta.dirname, '../../test-results')

/** Before the journeys: a demonstration house over a new database, on the port the configuration chose. */
export default async function setUp() {
  fs.mkdirSync(RESULTS, { recursive: true })
  const cluster = await startCluster()
  const database = await cluster.clone('journeys')
  process.env.JOURNEYS_DATABASE = database.url
  const port = Number(process.env.JOURNEYS_PORT)
  const house = await openHouse({ databaseUrl: database.url, port, journal: path.join(RESULTS, 'house.log') })
  return async () => {
    await house.stop()
    await database.drop()
    await cluster.stop()
  }
}
