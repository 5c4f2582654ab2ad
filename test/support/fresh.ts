/**
 * Before each test file: the modules of the house are read anew and, after it, the environment is what it was, as if no
 * file had come before. Packages alone stay loaded, which is what makes one process for many files worth it.
 */
import { afterAll, vi } from 'vitest'

vi.resetModules()
const found = { ...process.env }
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in found)) delete process.env[name]
  Object.assign(process.env, found)
})
