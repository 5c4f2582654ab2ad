import type { Pool } from 'pg'
import { postgresEngine } from './postgres.server.ts'
import type { SearchEngine } from './search.ts'

/** The engine this installation uses: its own database, which needs nothing else to run. */
export function chooseSearch(settings: { connections: Pool }): SearchEngine {
  return postgresEngine(settings.connections)
}
