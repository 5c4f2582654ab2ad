import { bringImport } from '#app/applications/imports.server.ts'
import { FILE_TABLE } from './applications.imports.table.ts'
import type { Calls } from './world.calls.ts'
import type { Cast } from './world.people.ts'

/** A table of files received elsewhere, ready to be taken in. */
export async function makeImports({ coord }: Cast, calls: Calls) {
  const brought = { source: 'Une autre plateforme', table: FILE_TABLE, files: [] }
  return { 'file table': await bringImport(coord, calls['closed call'].slug, brought) }
}
