/** Imported beside the database by a test whose people give files: they are kept in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'access-'))
process.env.FILES_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))
